package org.mediationledger.architecture.wrong.digestisaleaf.terms;

public record RightTerm(String value) {}
