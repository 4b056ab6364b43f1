package org.mediationledger.query.due;

import org.mediationledger.query.testing.TestMongo;

final class DueViewEmbeddedTest extends DueViewSuite {

    DueViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
