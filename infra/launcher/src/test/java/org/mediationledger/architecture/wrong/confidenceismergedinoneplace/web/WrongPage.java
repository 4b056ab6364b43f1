package org.mediationledger.architecture.wrong.confidenceismergedinoneplace.web;

import org.mediationledger.architecture.wrong.confidenceismergedinoneplace.query.confidence.RightConfidence;

record WrongPage(RightConfidence known) {}
