package org.mediationledger.architecture.wrong.languagestandsalone.ids;

public record RightId(String value) {}
