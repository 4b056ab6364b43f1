package org.mediationledger.terms;

/** How a bundle is sent. */
public enum BundleSending {
    /** By e-mail. */
    EMAIL,
    /** Uploaded where the Tribunal or a party takes files. */
    UPLOAD,
    /** On paper or a disc. */
    POST
}
