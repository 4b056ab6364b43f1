package org.mediationledger.command.cases;

/** Who appends to the cases of a store. */
public enum Appenders {
    /** Nobody else: what this process last knew of a case is what there is to know. */
    THIS_PROCESS_ALONE,
    /** Others too: a case is read again for every command, because one kept in memory may be overtaken. */
    SEVERAL_PROCESSES
}
