package org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.released;

record RightReleased(String value) {}
