package org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.released;

import org.mediationledger.architecture.wrong.releasedpapersknowofnoothers.query.confidence.RightConfidence;

record WrongCount(RightConfidence known) {}
