package org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.papers;

public record RightPapers(String value) {}
