package org.mediationledger.launcher.server;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "MONGODB_URI is not set: documents were not kept in a real MongoDB")
class RealMongoGridFsBlobsTest extends GridFsBlobsConformance {

    @Override
    String uri() {
        return Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI");
    }
}
