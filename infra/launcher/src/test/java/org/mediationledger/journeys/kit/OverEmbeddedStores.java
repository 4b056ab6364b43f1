package org.mediationledger.journeys.kit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the ledger that is one process: started when first asked for, closed when the last test is over. */
public final class OverEmbeddedStores implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningLedger.class;
    }

    @Override
    public RunningLedger resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(OverEmbeddedStores.class))
                .computeIfAbsent(EmbeddedLedger.class, type -> EmbeddedLedger.start(), EmbeddedLedger.class);
    }
}
