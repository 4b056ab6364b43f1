package org.mediationledger.web.desk;

/**
 * Recognises what a bus between processes throws when nobody answered, as far as Axon's own exceptions don't say it. A
 * bus within one process needs none.
 */
@FunctionalInterface
public interface BusSilence {

    /** Of a bus that needs none. */
    BusSilence NEVER = thrown -> false;

    /** Whether a throwable, causes aside, says that no answer came. */
    boolean isSaidBy(Throwable thrown);
}
