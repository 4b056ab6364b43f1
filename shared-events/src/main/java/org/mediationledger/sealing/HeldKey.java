package org.mediationledger.sealing;

/** A key that a vault holds, without its secret. */
public record HeldKey(KeyScope scope, String keyId) {}
