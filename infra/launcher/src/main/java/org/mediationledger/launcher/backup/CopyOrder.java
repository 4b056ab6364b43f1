package org.mediationledger.launcher.backup;

import java.nio.file.Path;
import java.util.Comparator;
import org.mediationledger.log.LogCopy;

/**
 * Which files of a data folder are copied before which, while a ledger may go on writing. What is copied later may have
 * grown meanwhile, so whatever rests on something is copied before it: packs and checkpoints rest on the log; the log on
 * events and on what was read; events on the bytes of documents, and both on the keys that they are sealed under.
 */
enum CopyOrder {
    RESTS_ON_THE_LOG,
    LOG,
    READS,
    EVENTS,
    DOCUMENTS,
    KEYS;

    /** Where the log lies in a data folder. */
    static final String LOG_FOLDER = "log";

    /** The order of copying, of paths relative to the data folder. */
    static final Comparator<Path> FIRST_TO_LAST =
            Comparator.<Path, CopyOrder>comparing(CopyOrder::of).thenComparing(Path::toString);

    static CopyOrder of(Path relative) {
        return switch (relative.getName(0).toString()) {
            case LOG_FOLDER -> isOfTree(relative) ? LOG : RESTS_ON_THE_LOG;
            case "access" -> READS;
            case "events.db" -> EVENTS;
            case "documents" -> DOCUMENTS;
            case "vault.db" -> KEYS;
            default -> RESTS_ON_THE_LOG;
        };
    }

    private static boolean isOfTree(Path relative) {
        return relative.getNameCount() > 1 && LogCopy.isOfTree(relative.subpath(1, relative.getNameCount()));
    }
}
