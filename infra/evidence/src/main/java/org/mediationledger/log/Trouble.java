package org.mediationledger.log;

/** Is told what went wrong where the log goes on all the same. */
@FunctionalInterface
public interface Trouble {

    /** @param sentence who gave no answer and what happened; no personal data */
    void happened(String sentence);
}
