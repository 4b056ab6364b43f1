package org.mediationledger.query.history;

import com.mongodb.client.MongoDatabase;
import org.mediationledger.query.recorded.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history as the port to the recorded events, for processes with no event store of their own to read by case. */
@Configuration(proxyBeanMethods = false)
public class HistoryView {

    @Bean
    History history(MongoDatabase database, EventCodec codec) {
        return new History(database, codec);
    }

    @Bean
    HistoryProjection historyProjection(History history) {
        return new HistoryProjection(history);
    }
}
