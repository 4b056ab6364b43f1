package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.DefaultFolders;
import org.mediationledger.launcher.folder.LedgerKind;
import picocli.CommandLine.Option;

/** Which ledger somebody works on while it stands still. */
final class StandingLedger {

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--secrets", paramLabel = "DIR")
    private @Nullable Path secrets;

    @Option(names = "--demo")
    private boolean demo;

    /** Held for as long as it is open: no ledger starts meanwhile. */
    DataFolder open() {
        return DataFolder.openExisting(folders().data());
    }

    DefaultFolders folders() {
        return FolderChoice.of(
                data,
                secrets,
                demo ? LedgerKind.DEMO : LedgerKind.RUN,
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /** The name under which its values are sealed. */
    static String origin(Map<String, String> environment) {
        return Objects.requireNonNullElse(environment.get("LEDGER_ORIGIN"), "mediation-ledger/v1");
    }
}
