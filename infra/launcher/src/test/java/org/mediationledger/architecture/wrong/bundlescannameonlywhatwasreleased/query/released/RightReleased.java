package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.released;

public record RightReleased(String value) {}
