package org.mediationledger.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All views and their queries. Needs a {@link com.mongodb.client.MongoDatabase}, a {@link java.time.Clock}, the port
 * {@link org.mediationledger.query.recorded.RecordedEvents} and a {@link org.mediationledger.query.view.ViewKeeping};
 * the processing groups need a {@link org.mediationledger.query.view.FlushingTokenStore} and are sequenced
 * {@link org.mediationledger.query.view.ByCase}; the query bus needs the
 * {@link org.mediationledger.query.asked.RightsInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "org.mediationledger.query.asked",
    "org.mediationledger.query.view",
    "org.mediationledger.query.casefile",
    "org.mediationledger.query.timeline",
    "org.mediationledger.query.confidence",
    "org.mediationledger.query.story",
    "org.mediationledger.query.register",
    "org.mediationledger.query.due",
    "org.mediationledger.query.safeguarding",
    "org.mediationledger.query.worklist",
    "org.mediationledger.query.evidence",
    "org.mediationledger.query.letters",
    "org.mediationledger.query.papers",
    "org.mediationledger.query.released",
    "org.mediationledger.query.bundle",
    "org.mediationledger.query.subject"
})
public class QuerySide {}
