package org.mediationledger.architecture.wrong.queryhandlersarepackageprivate.query;

import org.axonframework.queryhandling.QueryHandler;

final class RightQueries {
    @QueryHandler
    String handle(String query) {
        return query;
    }
}
