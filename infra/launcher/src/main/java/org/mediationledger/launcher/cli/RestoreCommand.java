package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup where a ledger will find it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SRC")
    private @Nullable Path source;

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Override
    public Integer call() {
        Path from = Objects.requireNonNull(source, "picocli insists on it");
        Count files = new Count();
        Backup.restore(from, ledger.folders().data(), files::one);
        System.out.println("The backup was restored to " + ledger.folders().data() + ": " + files.all()
                + " files. What was recorded after it was made is not there.");
        System.out.println(
                "At its next start the ledger proves that its evidence log goes on from what it signed last, and"
                        + " destroys again whatever was erased since.");
        return 0;
    }
}
