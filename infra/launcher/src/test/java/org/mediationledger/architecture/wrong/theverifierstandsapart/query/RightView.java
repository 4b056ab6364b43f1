package org.mediationledger.architecture.wrong.theverifierstandsapart.query;

public record RightView(String value) {}
