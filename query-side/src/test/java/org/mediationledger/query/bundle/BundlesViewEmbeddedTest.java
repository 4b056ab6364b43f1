package org.mediationledger.query.bundle;

import org.mediationledger.query.testing.TestMongo;

final class BundlesViewEmbeddedTest extends BundlesViewSuite {

    BundlesViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
