package org.mediationledger.query.register;

import org.mediationledger.query.testing.TestMongo;

final class RegisterViewEmbeddedTest extends RegisterViewSuite {

    RegisterViewEmbeddedTest() {
        super(TestMongo::embedded);
    }
}
