package org.mediationledger.terms;

/** What a bundle is to those made before it. */
public enum BundleKind {
    /** A whole bundle, the first. */
    CORE,
    /** Late papers that the Tribunal permitted, numbered on from what was issued before. */
    SUPPLEMENT,
    /** A whole bundle made again, as after an adjournment, with a sheet of what is different. */
    REISSUE
}
