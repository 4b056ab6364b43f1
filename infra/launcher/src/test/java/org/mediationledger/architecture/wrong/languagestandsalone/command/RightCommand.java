package org.mediationledger.architecture.wrong.languagestandsalone.command;

public record RightCommand(String value) {}
