package org.mediationledger.launcher.backup;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Which files of a data folder are copied before which, while a ledger may go on writing. What is copied later may have
 * grown meanwhile, so whatever rests on something is copied before it: packs rest on the log; the log on events and on what
 * was read; events on the keys that their values are sealed under. Within the log, its head is copied before the tiles that
 * it counts.
 */
enum CopyOrder {
    RESTS_ON_THE_LOG,
    LOG_HEAD,
    LOG,
    READS,
    EVENTS,
    KEYS;

    /** The order of copying, of paths relative to the data folder. */
    static final Comparator<Path> FIRST_TO_LAST =
            Comparator.<Path, CopyOrder>comparing(CopyOrder::of).thenComparing(Path::toString);

    static CopyOrder of(Path relative) {
        return switch (relative.getName(0).toString()) {
            case "log" -> relative.getNameCount() == 2 ? LOG_HEAD : LOG;
            case "access" -> READS;
            case "events.db" -> EVENTS;
            case "vault.db" -> KEYS;
            default -> RESTS_ON_THE_LOG;
        };
    }
}
