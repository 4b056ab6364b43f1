package org.mediationledger.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mediationledger.launcher.LedgerApplication;
import org.mediationledger.launcher.backup.BackupRefused;
import org.mediationledger.launcher.folder.FolderRefused;
import org.mediationledger.launcher.vault.VaultUnreadable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ledger demo}, {@code ledger run}, what checks a ledger, and what is done to one that stands still. */
@Command(
        name = "ledger",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            FsckCommand.class,
            ExportCommand.class,
            PolicyCommand.class,
            WitnessCommand.class,
            RotateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RetentionCommand.class
        })
public final class Ledger implements Runnable {

    private static final int MISUSE = 2;
    private static final int REFUSED = 1;

    private Ledger() {}

    /** Starts what is asked; stays up while the ledger serves, exits 1 when it can't start and 2 when misused. */
    public static void main(String[] arguments) {
        int exit = arguments.length == 0 || asksForHelp(arguments[arguments.length - 1])
                ? help()
                : commandLine().execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static boolean asksForHelp(String argument) {
        return switch (argument) {
            case "help", "--help", "-h" -> true;
            default -> false;
        };
    }

    static CommandLine commandLine() {
        return new CommandLine(new Ledger())
                .setParameterExceptionHandler((misuse, arguments) -> {
                    System.err.println(misuse.getMessage() + " See ledger help.");
                    return MISUSE;
                })
                .setExecutionExceptionHandler((failed, commandLine, parsed) -> {
                    if (failed instanceof StartRefused
                            || failed instanceof FolderRefused
                            || failed instanceof BackupRefused
                            || failed instanceof VaultUnreadable) {
                        System.err.println(failed.getMessage());
                        return REFUSED;
                    }
                    throw failed;
                });
    }

    private static int help() {
        try (InputStream text =
                Objects.requireNonNull(LedgerApplication.class.getResourceAsStream("help.txt"), "help.txt")) {
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void run() {
        help();
    }
}
