package org.mediationledger.architecture.wrong.safeguardingismergedinoneplace.query.safeguarding;

public record RightConcern(String value) {}
