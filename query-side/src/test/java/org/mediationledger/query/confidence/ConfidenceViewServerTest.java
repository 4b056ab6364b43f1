package org.mediationledger.query.confidence;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mediationledger.query.testing.TestMongo;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "no MONGODB_URI: not run on a real MongoDB")
final class ConfidenceViewServerTest extends ConfidenceViewSuite {

    ConfidenceViewServerTest() {
        super(TestMongo::real);
    }
}
