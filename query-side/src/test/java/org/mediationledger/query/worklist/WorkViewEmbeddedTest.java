package org.mediationledger.query.worklist;

import org.mediationledger.query.testing.TestMongo;

final class WorkViewEmbeddedTest extends WorkViewSuite {

    WorkViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
