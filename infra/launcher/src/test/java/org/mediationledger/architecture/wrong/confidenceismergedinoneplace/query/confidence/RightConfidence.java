package org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.confidence;

public record RightConfidence(String value) {}
