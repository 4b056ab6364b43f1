package org.mediationledger.launcher.sweep;

/** Something that the ledger does by itself; once done, doing it again changes nothing. */
@FunctionalInterface
interface Chore {

    /** Does what there is to do; false where something was left that can be done later the same day. */
    boolean finish();
}
