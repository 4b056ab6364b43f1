package org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.story;

import org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.confidence.RightConfidence;

record RightStory(RightConfidence known) {}
