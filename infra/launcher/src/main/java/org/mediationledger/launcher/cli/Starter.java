package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mediationledger.launcher.LedgerApplication;
import org.mediationledger.launcher.folder.DefaultFolders;
import org.mediationledger.launcher.folder.FolderRefused;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.settings.SettingRefused;
import org.mediationledger.launcher.vault.VaultUnreadable;
import org.mediationledger.log.LogStopped;
import org.mediationledger.web.accessfile.AccessUnreadable;
import org.mediationledger.web.security.UsersFile;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application and says in one line why it doesn't. */
final class Starter {

    private final LedgerKind kind;
    private final StartOptions options;
    private final Map<String, Object> properties = new HashMap<>();

    Starter(LedgerKind kind, StartOptions options) {
        this.kind = kind;
        this.options = options;
    }

    /** The data folder, whether it exists yet or not. */
    Path data() {
        return folders().data();
    }

    private DefaultFolders folders() {
        return options.folders(kind, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    Starter with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** @throws StartRefused with the one line */
    ConfigurableApplicationContext start() {
        DefaultFolders folders = folders();
        properties.put("ledger.kind", kind.name());
        properties.put("ledger.data", folders.data().toString());
        properties.put("ledger.secrets", folders.secrets().toString());
        properties.putIfAbsent("server.port", options.port());
        try {
            return new SpringApplicationBuilder(LedgerApplication.class)
                    .properties(properties)
                    .run();
        } catch (RuntimeException failed) {
            throw Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                    .flatMap(Starter::reason)
                    .findFirst()
                    .map(StartRefused::new)
                    .orElseThrow(() -> failed);
        }
    }

    private static Stream<String> reason(Throwable cause) {
        return switch (cause) {
            case FolderRefused refused -> Stream.of(String.valueOf(refused.getMessage()));
            case AccessUnreadable missing -> Stream.of("The ledger does not start: " + missing.getMessage() + ".");
            case VaultUnreadable otherKey ->
                Stream.of("The ledger does not start: " + otherKey.getMessage()
                        + ". A backup that was made before a rotation of the kek needs the kek of that time.");
            case LogStopped stands ->
                Stream.of("The ledger does not start, because its evidence log cannot go on. " + stands.getMessage());
            case SettingRefused refused -> Stream.of("The ledger does not start: " + refused.getMessage() + ".");
            case StartRefused refused -> Stream.of(String.valueOf(refused.getMessage()));
            case UsersFile.Malformed malformed ->
                Stream.of("The users cannot be read: " + malformed.getMessage() + ".");
            case PortInUseException taken ->
                Stream.of("Port " + taken.getPort() + " is in use; choose another with --port.");
            default -> Stream.empty();
        };
    }
}
