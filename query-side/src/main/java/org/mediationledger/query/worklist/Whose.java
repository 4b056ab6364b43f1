package org.mediationledger.query.worklist;

/** Whose work is asked for. */
public enum Whose {
    /** Of the cases that are the asker's or that they stand in for today, and what they are to do elsewhere. */
    MINE,
    /** Of all cases that the asker reaches. */
    TEAM
}
