package org.mediationledger.command.guard;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.RequiredAction;
import org.mediationledger.rights.RightsTable;

/** Refuses a command whose actor's role may never give it, before anything is loaded. */
public final class RoleInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getPayload() instanceof CaseCommand command)
                || !RightsTable.of(Caller.of(message.getMetaData()).actor().role())
                        .actions()
                        .contains(RequiredAction.of(command))) {
            throw CommandRefused.because(RefusalCode.ROLE_NOT_PERMITTED, "The role may not do that.");
        }
        return chain.proceed();
    }
}
