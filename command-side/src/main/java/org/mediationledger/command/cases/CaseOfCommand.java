package org.mediationledger.command.cases;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.mediationledger.command.api.CaseCommand;

/** Every command names its case itself; Axon's own resolver would look through its annotations each time. */
final class CaseOfCommand implements CommandTargetResolver {

    /** The version is left open: the case compares it, after it has recognised a repeat. */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(((CaseCommand) command.getPayload()).caseId(), null);
    }
}
