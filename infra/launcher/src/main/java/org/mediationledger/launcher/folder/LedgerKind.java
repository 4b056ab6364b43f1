package org.mediationledger.launcher.folder;

import java.util.Locale;

/** Whether people's cases are in the folder, or invented ones. The two never share a folder. */
public enum LedgerKind {
    DEMO,
    RUN;

    /** As the marker file and the command line write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
