package org.mediationledger.command.guard;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;

/** Turns refusals into data, the details of an exception that survives the way to another process. */
public final class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (CommandRefused refused) {
            throw asData(refused.refusal());
        } catch (AggregateNotFoundException unknown) {
            throw asData(new Refusal(RefusalCode.CASE_NOT_FOUND, null, "There is no such case."));
        }
    }

    private static CommandExecutionException asData(Refusal refusal) {
        return new CommandExecutionException(refusal.code() + ": " + refusal.message(), null, refusal);
    }
}
