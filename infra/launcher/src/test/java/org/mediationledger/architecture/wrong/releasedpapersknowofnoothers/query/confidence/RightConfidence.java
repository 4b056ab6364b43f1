package org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.confidence;

public record RightConfidence(String value) {}
