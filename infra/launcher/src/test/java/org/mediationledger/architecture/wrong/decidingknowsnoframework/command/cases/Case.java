package org.mediationledger.architecture.wrong.decidingknowsnoframework.command.cases;

import org.axonframework.modelling.command.AggregateLifecycle;

final class Case {
    void decide(Object event) {
        AggregateLifecycle.apply(event);
    }
}
