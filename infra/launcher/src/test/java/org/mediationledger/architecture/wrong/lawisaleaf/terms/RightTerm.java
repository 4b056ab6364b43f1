package org.mediationledger.architecture.wrong.lawisaleaf.terms;

public record RightTerm(String value) {}
