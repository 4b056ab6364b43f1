package org.mediationledger.query.history;

import org.mediationledger.query.testing.TestMongo;

final class HistoryEmbeddedTest extends HistorySuite {

    HistoryEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
