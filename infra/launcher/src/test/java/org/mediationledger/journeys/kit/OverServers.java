package org.mediationledger.journeys.kit;

import java.util.Objects;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the ledger over Axon Server and MongoDB where both are named in the environment: started when first asked
 * for, closed when the last test is over. Where they are not, nothing runs, and the build's output says so in one line.
 */
public final class OverServers implements ExecutionCondition, ParameterResolver {

    private static final String AXON_SERVER = "AXONSERVER_ADDRESS";
    private static final String MONGODB = "MONGODB_URI";
    private static final String DID_NOT_RUN = "Conformance over Axon Server and MongoDB did not run: " + AXON_SERVER
            + " and " + MONGODB + " are not set.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (isSet(AXON_SERVER) && isSet(MONGODB)) {
            return ConditionEvaluationResult.enabled("both servers are named");
        }
        System.out.println(DID_NOT_RUN);
        return ConditionEvaluationResult.disabled(DID_NOT_RUN);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().isAssignableFrom(ServerLedger.class);
    }

    @Override
    public ServerLedger resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(OverServers.class))
                .computeIfAbsent(
                        ServerLedger.class,
                        type -> ServerLedger.start(value(AXON_SERVER), value(MONGODB)),
                        ServerLedger.class);
    }

    private static boolean isSet(String variable) {
        return !Objects.requireNonNullElse(System.getenv(variable), "").isBlank();
    }

    private static String value(String variable) {
        return Objects.requireNonNull(System.getenv(variable), variable);
    }
}
