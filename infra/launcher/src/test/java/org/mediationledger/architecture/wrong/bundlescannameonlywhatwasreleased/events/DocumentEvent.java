package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.events;

public record DocumentEvent(String value) {}
