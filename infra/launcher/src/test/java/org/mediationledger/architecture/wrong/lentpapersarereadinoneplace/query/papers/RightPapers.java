package org.mediationledger.architecture.wrong.lentpapersarereadinoneplace.query.papers;

public record RightPapers(String value) {}
