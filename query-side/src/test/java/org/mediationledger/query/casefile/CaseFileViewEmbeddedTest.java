package org.mediationledger.query.casefile;

import org.mediationledger.query.testing.TestMongo;

final class CaseFileViewEmbeddedTest extends CaseFileViewSuite {

    CaseFileViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
