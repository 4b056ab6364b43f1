package org.mediationledger.launcher.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.folder.LedgerKind;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a ledger in earnest. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--users", paramLabel = "FILE")
    private @Nullable Path users;

    @Option(names = "--issuer", paramLabel = "URL")
    private @Nullable String issuer;

    @Option(names = "--directory", paramLabel = "FILE")
    private @Nullable Path directory;

    @Override
    public Integer call() {
        Starter starter = new Starter(LedgerKind.RUN, options);
        identify(starter);
        if (directory != null) {
            starter.with("ledger.directory", readable(directory, "--directory").toString());
        }
        ConfigurableApplicationContext ledger = starter.start();
        Rebuilding.show(ledger);
        System.out.println("The ledger runs at " + Address.of(ledger));
        return 0;
    }

    private void identify(Starter starter) {
        String issuerOfEnvironment = System.getenv("LEDGER_OIDC_ISSUER");
        String usersOfEnvironment = System.getenv("LEDGER_USERS");
        if (users == null && issuer == null && issuerOfEnvironment == null && usersOfEnvironment == null) {
            throw new StartRefused(
                    "Nobody could sign in: name a users file with --users FILE (accounts with password hashes), or an"
                            + " OpenID Connect issuer with --issuer URL. The README shows both.");
        }
        if (users != null) {
            starter.with("ledger.users", readable(users, "--users").toString());
        }
        if (issuer != null) {
            starter.with("ledger.oidc.issuer", issuer);
        }
    }

    private static Path readable(Path file, String option) {
        if (!Files.isReadable(file)) {
            throw new StartRefused(option + ": the file " + file + " can't be read.");
        }
        return file.toAbsolutePath();
    }
}
