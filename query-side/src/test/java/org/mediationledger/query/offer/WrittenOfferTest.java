package org.mediationledger.query.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;
import org.mediationledger.statute.Trigger;

/** When a family that waits is owed its written offer. */
class WrittenOfferTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 9, 10);

    @Test
    void it_is_due_from_day_25_of_the_30() {
        List<StatutoryDate> running = running("2026-09-21", IssueKind.EDUCATION);

        assertThat(of(Rule.ARRANGE_MEDIATION, running).dueOn()).isEqualTo("2026-10-21");
        assertThat(WrittenOffer.dueFrom(running, List.of())).isEqualTo("2026-10-16");
    }

    @Test
    void it_is_due_from_fourteen_days_before_the_appeal_where_that_comes_first() {
        List<StatutoryDate> running = running("2026-10-20", IssueKind.EDUCATION);

        assertThat(of(Rule.APPEAL, running).dueOn()).isEqualTo("2026-11-10");
        assertThat(WrittenOffer.dueFrom(running, List.of())).isEqualTo("2026-10-27");
    }

    @Test
    void an_offer_of_day_25_does_not_do_for_the_appeal_that_comes_near_later() {
        List<StatutoryDate> running = running("2026-09-21", IssueKind.EDUCATION);

        assertThat(WrittenOffer.dueFrom(running, days("2026-10-16"))).isEqualTo("2026-10-27");
        assertThat(WrittenOffer.dueFrom(running, days("2026-10-16", "2026-10-27")))
                .isNull();
    }

    @Test
    void an_offer_before_it_was_due_does_not_do() {
        assertThat(WrittenOffer.dueFrom(running("2026-09-21", IssueKind.EDUCATION), days("2026-10-15")))
                .isEqualTo("2026-10-16");
    }

    @Test
    void nothing_is_due_where_a_commissioning_body_arranges_or_nobody_waits() {
        assertThat(WrittenOffer.dueFrom(running("2026-09-21", IssueKind.HEALTH), List.of()))
                .isNull();
        assertThat(WrittenOffer.dueFrom(
                        Timescales.of(Facts.NONE
                                .withIssues(Set.of(IssueKind.EDUCATION))
                                .withNoticeSentOn(NOTICE)),
                        List.of()))
                .isNull();
    }

    @Test
    void whatever_the_days_an_offer_of_today_is_enough_for_today() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<StatutoryDate> running =
                    running(NOTICE.plusDays(random.nextInt(60)).toString(), IssueKind.EDUCATION);
            LocalDate today = NOTICE.plusDays(random.nextInt(120));
            List<LocalDate> made = new ArrayList<>(List.of(today.minusDays(random.nextInt(40))));
            made.add(today);
            assertThat(isDue(WrittenOffer.dueFrom(running, made), today)).isFalse();
        }
    }

    private static boolean isDue(@Nullable LocalDate from, LocalDate today) {
        return from != null && !today.isBefore(from);
    }

    private static List<StatutoryDate> running(String told, IssueKind issue) {
        return Timescales.of(Facts.NONE
                .withIssues(Set.of(issue))
                .withNoticeSentOn(NOTICE)
                .withLocalAuthorityInformedOn(LocalDate.parse(told))
                .withCommissionerInformedOn(issue == IssueKind.HEALTH ? LocalDate.parse(told) : null));
    }

    private static StatutoryDate of(Rule rule, List<StatutoryDate> dates) {
        return dates.stream()
                .filter(date -> date.rule() == rule && date.trigger() != Trigger.COMMISSIONER_INFORMED)
                .findFirst()
                .orElseThrow();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
