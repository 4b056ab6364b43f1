package org.mediationledger.web.bundle;

/** Which processes may be making bundles of the cases that this one tells of. */
public enum Makers {
    /** This one, and no other. */
    THIS_PROCESS_ALONE,
    /** This one and others, which tell nobody how far they have come. */
    SEVERAL_PROCESSES
}
