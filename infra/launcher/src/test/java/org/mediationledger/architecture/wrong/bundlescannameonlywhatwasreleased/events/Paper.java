package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.events;

public record Paper(String value) {}
