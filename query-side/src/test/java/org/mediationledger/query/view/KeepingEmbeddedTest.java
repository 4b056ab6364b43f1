package org.mediationledger.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import org.junit.jupiter.api.Test;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.TestMongo;

final class KeepingEmbeddedTest extends KeepingSuite {

    KeepingEmbeddedTest() {
        super(TestMongo::embedded);
    }

    @Test
    void while_the_store_cannot_be_reached_no_handler_fails_and_the_whole_batch_comes_again() {
        RandomEvents.Subject subject = history.open(journal);
        mongo.stop();
        assertThatThrownBy(() -> process(journal.all(), tokens())).hasCauseInstanceOf(MongoException.class);
        assertThat(progress.of(GROUP).applied()).isEqualTo(-1);
        mongo.start();
        process(journal.all(), tokens());
        assertThat(events(subject)).isEqualTo(2);
    }
}
