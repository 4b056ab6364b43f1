package org.mediationledger.query.timeline;

import org.mediationledger.query.testing.TestMongo;

final class TimelineViewEmbeddedTest extends TimelineViewSuite {

    TimelineViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
