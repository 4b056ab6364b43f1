package org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.timeline;

import org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.confidence.RightConfidence;

record WrongTimeline(RightConfidence known) {}
