package org.mediationledger.architecture.wrong.commandsknownoqueries.query;

public record RightView(String value) {}
