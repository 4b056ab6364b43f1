package org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.released;

import org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.papers.RightPapers;

record WrongReleased(RightPapers known) {}
