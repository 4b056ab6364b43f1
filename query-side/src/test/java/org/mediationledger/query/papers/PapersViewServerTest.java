package org.mediationledger.query.papers;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mediationledger.query.testing.TestMongo;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "no MONGODB_URI: not run on a real MongoDB")
final class PapersViewServerTest extends PapersViewSuite {

    PapersViewServerTest() {
        super(TestMongo::real);
    }
}
