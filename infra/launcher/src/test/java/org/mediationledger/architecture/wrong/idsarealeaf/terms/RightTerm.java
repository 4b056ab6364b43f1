package org.mediationledger.architecture.wrong.idsarealeaf.terms;

public record RightTerm(String value) {}
