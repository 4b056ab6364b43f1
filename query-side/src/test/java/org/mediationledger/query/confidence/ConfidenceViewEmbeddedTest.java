package org.mediationledger.query.confidence;

import org.mediationledger.query.testing.TestMongo;

final class ConfidenceViewEmbeddedTest extends ConfidenceViewSuite {

    ConfidenceViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
