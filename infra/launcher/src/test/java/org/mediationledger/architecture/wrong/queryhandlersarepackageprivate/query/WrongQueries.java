package org.mediationledger.architecture.wrong.queryhandlersarepackageprivate.query;

import org.axonframework.queryhandling.QueryHandler;

public final class WrongQueries {
    @QueryHandler
    String handle(String query) {
        return query;
    }
}
