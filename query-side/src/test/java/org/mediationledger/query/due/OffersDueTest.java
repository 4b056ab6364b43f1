package org.mediationledger.query.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.ToldBy;

/** Which dates of the due list ask for a written offer, as the events come. */
class OffersDueTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final LocalDate TOLD = LocalDate.of(2026, 9, 21);

    private DueEntry entry = DueEntry.NONE;
    private int position;

    @Test
    void both_the_wait_and_the_appeal_ask_for_one_of_their_own() {
        informed();

        assertThat(asking()).isEqualTo(Map.of("ARRANGE_MEDIATION", "2026-10-16", "APPEAL", "2026-10-27"));
    }

    @Test
    void an_offer_answers_what_it_came_late_enough_for() {
        informed();
        offered("2026-10-16");
        assertThat(asking()).isEqualTo(Map.of("APPEAL", "2026-10-27"));
        offered("2026-10-28");
        assertThat(asking()).isEmpty();
    }

    @Test
    void what_the_family_chooses_changes_nothing_of_it() {
        informed();
        tell(new OfferEvent.WrittenOfferAnswered(
                CASE, new PersonId(new UUID(0, 2)), OfferChoice.WAIT, LocalDate.of(2026, 10, 16)));

        assertThat(asking()).hasSize(2);
    }

    @Test
    void an_offer_that_was_struck_out_or_made_earlier_answers_nothing() {
        informed();
        UUID struckOut = offered("2026-10-28");
        tell(new CorrectionEvent.EntryStruckOut(CASE, struckOut, CorrectionReason.WRONG_CASE, TOLD));
        assertThat(asking()).hasSize(2);

        UUID earlier = offered("2026-10-28");
        tell(new CorrectionEvent.DateCorrected(
                CASE,
                earlier,
                LocalDate.of(2026, 10, 28),
                LocalDate.of(2026, 10, 15),
                CorrectionReason.MISTYPED,
                TOLD));
        assertThat(asking()).hasSize(2);
    }

    @Test
    void nobody_is_asked_once_nobody_waits() {
        informed();
        StatutoryDate wait = dates().stream()
                .filter(date -> date.rule().name().equals("ARRANGE_MEDIATION"))
                .findFirst()
                .orElseThrow();
        tell(new ArrangementEvent.CannotArrangeTold(
                CASE,
                new Sealed("A".repeat(43), "A".repeat(200), "A".repeat(22)),
                Channel.EMAIL,
                TOLD,
                new Clocks(List.of(), List.of(), List.of(new StoppedClock("ARRANGE_MEDIATION", wait, null)))));

        assertThat(asking()).isEmpty();
    }

    private static List<StatutoryDate> dates() {
        return Timescales.of(Facts.NONE
                .withIssues(Set.of(IssueKind.EDUCATION))
                .withNoticeSentOn(LocalDate.of(2026, 9, 10))
                .withLocalAuthorityInformedOn(TOLD));
    }

    private void informed() {
        tell(new ArrangementEvent.LocalAuthorityInformed(
                CASE,
                new AuthorityCode("E08000003"),
                ToldBy.PROVIDER,
                Channel.EMAIL,
                false,
                TOLD,
                new Clocks(
                        dates().stream()
                                .map(date -> new RunningClock(date.rule().name(), date))
                                .toList(),
                        List.of(),
                        List.of())));
    }

    private UUID offered(String day) {
        return tell(new OfferEvent.WrittenOfferMade(CASE, Channel.EMAIL, LocalDate.parse(day)));
    }

    private UUID tell(LedgerEvent event) {
        position++;
        UUID id = new UUID(1, position);
        entry = new DueFold()
                .apply(
                        entry,
                        new RecordedEvent(
                                position,
                                Instant.EPOCH,
                                id,
                                CASE.toString(),
                                position,
                                new RecordedBy("coordinator", "COORDINATOR", null),
                                event));
        return id;
    }

    private Map<String, String> asking() {
        Map<String, String> asking = new TreeMap<>();
        entry.items().stream()
                .filter(item -> item.offerFrom() != null)
                .forEach(item -> asking.put(
                        item.clock(), Objects.requireNonNull(item.offerFrom()).toString()));
        return asking;
    }
}
