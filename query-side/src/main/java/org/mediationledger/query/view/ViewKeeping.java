package org.mediationledger.query.view;

/** What becomes of views when a process ends. */
public enum ViewKeeping {
    /** They are gone: at start, they are built again from the events. */
    REBUILT_AT_START,
    /** They stay, and other processes may keep them up to date. */
    DURABLE
}
