package org.mediationledger.architecture.wrong.queriesknownocommands.command;

public record RightState(String value) {}
