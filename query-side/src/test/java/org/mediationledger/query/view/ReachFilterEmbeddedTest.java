package org.mediationledger.query.view;

import org.mediationledger.query.testing.TestMongo;

final class ReachFilterEmbeddedTest extends ReachFilterSuite {

    ReachFilterEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
