package org.mediationledger.launcher.access;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "MONGODB_URI is not set: the access file was not tried against a real MongoDB")
class RealMongoAccessTest extends MongoAccessConformance {

    @Override
    String uri() {
        return Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI");
    }
}
