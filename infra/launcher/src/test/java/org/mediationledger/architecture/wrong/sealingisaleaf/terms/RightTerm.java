package org.mediationledger.architecture.wrong.sealingisaleaf.terms;

public record RightTerm(String value) {}
