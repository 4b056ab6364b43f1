package org.mediationledger.architecture.wrong.safeguardingismergedinoneplace.query.timeline;

import org.mediationledger.architecture.wrong.safeguardingismergedinoneplace.query.safeguarding.RightConcern;

record WrongTimeline(RightConcern known) {}
