package org.mediationledger.launcher;

import java.util.List;
import java.util.UUID;
import org.mediationledger.launcher.demo.DemoUsers;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.security.InMemoryUsers;
import org.mediationledger.web.security.UserDirectory;
import org.mediationledger.web.security.UsersFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may sign in with a password, and where ids come from. */
@Configuration(proxyBeanMethods = false)
class Identity {

    @Bean
    UserDirectory userDirectory(LedgerSettings settings) {
        if (settings.demo()) {
            return DemoUsers.directory();
        }
        return settings.users() == null ? new InMemoryUsers(List.of()) : UsersFile.read(settings.users());
    }

    @Bean
    IdSource idSource() {
        return UUID::randomUUID;
    }
}
