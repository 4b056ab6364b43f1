package org.mediationledger.launcher.vault;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "MONGODB_URI",
        matches = ".+",
        disabledReason = "MONGODB_URI is not set: the vault was not tried against a real MongoDB")
class RealMongoVaultTest extends MongoVaultConformance {

    @Override
    String uri() {
        return Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI");
    }
}
