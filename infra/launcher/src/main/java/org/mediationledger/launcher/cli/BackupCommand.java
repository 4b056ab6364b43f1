package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.backup.Backup;
import org.mediationledger.launcher.settings.SystemTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the data of a ledger, whether it runs or not. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DEST")
    private @Nullable Path destination;

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Override
    public Integer call() {
        Path to = Objects.requireNonNull(destination, "picocli insists on it");
        Backup.Made made =
                Backup.make(ledger.folders().data(), to, SystemTime.clock().instant());
        System.out.println("The backup in %s is complete: %,d files and an evidence log of %,d leaves."
                .formatted(to, made.files(), made.leaves()));
        System.out.println("It holds no secrets: keep " + ledger.folders().secrets()
                + " apart from it, and neither for longer than you keep the data.");
        return 0;
    }
}
