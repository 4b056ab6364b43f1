package org.mediationledger.architecture.wrong.webknowsnolauncher.launcher;

public record RightSettings(String value) {}
