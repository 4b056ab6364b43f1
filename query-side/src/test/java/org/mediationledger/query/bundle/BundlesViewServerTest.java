package org.mediationledger.query.bundle;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mediationledger.query.testing.TestMongo;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "no MONGODB_URI: not run on a real MongoDB")
final class BundlesViewServerTest extends BundlesViewSuite {

    BundlesViewServerTest() {
        super(TestMongo::real);
    }
}
