package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.papers;

public record RightPapers(String value) {}
