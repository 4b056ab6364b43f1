package org.mediationledger.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AtLeast;

class RecentVersionsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RecentVersions recent = new RecentVersions(nanos::get, Duration.ofNanos(10), 3);

    @Test
    void the_newest_version_counts_in_whatever_order_answers_come() {
        recent.acknowledged(caseNumber(1), 7);
        recent.acknowledged(caseNumber(1), 5);
        assertThat(recent.of(caseNumber(1))).isEqualTo(7);
        assertThat(recent.of(caseNumber(2))).isNull();
    }

    @Test
    void they_are_forgotten_after_their_time() {
        recent.acknowledged(caseNumber(1), 7);
        nanos.set(5);
        recent.acknowledged(caseNumber(2), 1);
        nanos.set(10);
        assertThat(recent.of(caseNumber(1))).isNull();
        assertThat(recent.all()).containsExactly(new AtLeast(caseNumber(2), 1));
    }

    @Test
    void the_oldest_goes_when_there_are_too_many() {
        for (int i = 1; i <= 4; i++) {
            recent.acknowledged(caseNumber(i), i);
        }
        assertThat(recent.of(caseNumber(1))).isNull();
        assertThat(recent.all()).hasSize(3);
    }

    private static CaseId caseNumber(int number) {
        return new CaseId(new UUID(0, number));
    }
}
