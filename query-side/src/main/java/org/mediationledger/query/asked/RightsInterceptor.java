package org.mediationledger.query.asked;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.mediationledger.rights.RightsTable;

/**
 * Asks the table of rights before any query handler runs: what is no {@link LedgerQuery}, or needs an action that the
 * role hasn't, is refused. Which cases the actor reaches is the handlers' part.
 */
public final class RightsInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (!(unitOfWork.getMessage().getPayload() instanceof LedgerQuery<?> query)) {
            throw new IllegalStateException("a query that names neither its actor nor its action is never handled");
        }
        return permits(query) ? chain.proceed() : query.refused(QueryRefusal.FORBIDDEN);
    }

    private static boolean permits(LedgerQuery<?> query) {
        return RightsTable.of(query.actor().role()).actions().containsAll(query.needs());
    }
}
