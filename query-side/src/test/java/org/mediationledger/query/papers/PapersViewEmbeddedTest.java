package org.mediationledger.query.papers;

import org.mediationledger.query.testing.TestMongo;

final class PapersViewEmbeddedTest extends PapersViewSuite {

    PapersViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
