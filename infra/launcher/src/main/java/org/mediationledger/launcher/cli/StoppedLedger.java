package org.mediationledger.launcher.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.evidence.LogKeys;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.DefaultFolders;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.PublishedLog;
import picocli.CommandLine.Option;

/** An embedded ledger's folders, for commands that look at them or, while it stands still, work on them. */
final class StoppedLedger {

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--secrets", paramLabel = "DIR")
    private @Nullable Path secrets;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--origin", paramLabel = "NAME", defaultValue = "${env:LEDGER_ORIGIN:-mediation-ledger/v1}")
    private String origin = "";

    /** Whether it is a demo's. */
    boolean isDemo() {
        return demo;
    }

    /** Its data. */
    Path data() {
        Path folder = folders().data();
        if (!Files.isDirectory(folder)) {
            throw new StartRefused("There is no ledger in " + folder + ": name its folder with --data.");
        }
        return folder;
    }

    /** Its secrets. */
    SecretsFolder secrets() {
        return SecretsFolder.openExisting(folders().secrets());
    }

    /** Its log as it was published. */
    PublishedLog log() {
        return new PublishedLog(data().resolve("log"));
    }

    /** The log's keys. */
    LogSigners signers() {
        return LogKeys.of(origin, secrets());
    }

    /** Its folder, held for as long as it is open: no ledger starts meanwhile. */
    DataFolder open() {
        return DataFolder.openExisting(folders().data());
    }

    /** The name of its log, under which its values are sealed too. */
    String origin() {
        return origin;
    }

    DefaultFolders folders() {
        return FolderChoice.of(
                data,
                secrets,
                demo ? LedgerKind.DEMO : LedgerKind.RUN,
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }
}
