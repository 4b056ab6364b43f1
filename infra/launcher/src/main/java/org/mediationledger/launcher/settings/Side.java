package org.mediationledger.launcher.settings;

/** The sides that a process may run; any subset, all by default. */
public enum Side {
    /** Decides commands. */
    COMMAND,
    /** Builds views and answers queries. */
    QUERY,
    /** Speaks to people and programs. */
    WEB
}
