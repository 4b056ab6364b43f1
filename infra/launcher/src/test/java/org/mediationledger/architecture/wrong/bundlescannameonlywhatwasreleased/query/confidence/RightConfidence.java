package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.confidence;

public record RightConfidence(String value) {}
