package org.mediationledger.launcher.settings;

import java.security.SecureRandom;

/** The machine's chance, where no ledger runs that has its own source. */
public final class SystemChance {

    private SystemChance() {}

    /** Fit for keys. */
    public static SecureRandom random() {
        return new SecureRandom();
    }
}
