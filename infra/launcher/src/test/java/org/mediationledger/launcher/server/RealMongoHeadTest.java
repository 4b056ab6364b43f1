package org.mediationledger.launcher.server;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "MONGODB_URI is not set: the log's head was not tried against a real MongoDB")
class RealMongoHeadTest extends MongoHeadConformance {

    @Override
    String uri() {
        return Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI");
    }
}
