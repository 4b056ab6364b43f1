package org.mediationledger.architecture.wrong.theverifierstandsapart.digest;

public record RightHash(String value) {}
