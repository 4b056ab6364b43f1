package org.mediationledger.architecture.wrong.safeguardingismergedinoneplace.query.story;

import org.mediationledger.architecture.wrong.safeguardingismergedinoneplace.query.safeguarding.RightConcern;

record RightStory(RightConcern known) {}
