package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Ask;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;

/** Two commands that read one version of a case, whatever they are about: the first stands, the second leaves nothing. */
class TwoAtOnceTest {

    private static final MeetingId FIRST = meeting(1);

    private final Ledger ledger = Ledger.amongOthersOn("2026-10-12");

    @BeforeEach
    void a_case_with_a_meeting_to_come() {
        Stream.of(
                        openCase()
                                .with(recordDecision().sentOn("2026-10-01"))
                                .about(IssueKind.EDUCATION)
                                .now(),
                        giveAdvice(),
                        requestMediation(),
                        informLocalAuthority(),
                        arrangeMeeting(FIRST, "2026-11-12").now())
                .forEach(ledger::accepts);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void two_commands_on_one_case() {
        Half contact = new Half(recordContact(), "one");
        Half again = new Half(recordContact(), "other");

        contact.commit();
        again.fails();

        assertThat(ledger.all(ChoiceEvent.AdviserContacted.class)).hasSize(1);
    }

    @Test
    void a_meeting_arranged_while_the_family_turns_away() {
        Half away = new Half(endPursuit(), "one");
        Half meeting = new Half(arrangeMeeting(meeting(2), "2026-11-19").now(), "other");

        away.commit();
        meeting.fails();

        assertThat(ledger.all(MeetingEvent.MeetingArranged.class)).hasSize(1);
        assertThat(ledger.all(ChildNoted.MeetingPlanNoted.class)).hasSize(1);
    }

    @Test
    void a_meeting_moved_while_it_is_called_off() {
        Half cancelled = new Half(cancelMeeting(FIRST, CancelledBy.FAMILY), "one");
        Half moved = new Half(moveMeeting(FIRST, "2026-11-19").now(), "other");

        cancelled.commit();
        moved.fails();

        assertThat(ledger.all(MeetingEvent.MeetingMoved.class)).isEmpty();
    }

    @Test
    void a_detail_of_one_meeting_beside_another_meeting() {
        Half named = new Half(nameParent(FIRST), "one");
        Half second = new Half(arrangeMeeting(meeting(2), "2026-11-19").now(), "other");

        second.commit();
        named.fails();

        assertThat(ledger.all(MeetingEvent.AttendeeNamed.class)).isEmpty();
    }

    @Test
    void a_certificate_issued_twice() {
        ledger.accepts(endPursuit());
        Half one = new Half(issueCertificate(certificate(1), CertificateGround.C1B), "one");
        Half other = new Half(issueCertificate(certificate(2), CertificateGround.C1B), "other");

        one.commit();
        other.fails();

        assertThat(ledger.all(CertificateEvent.CertificateIssued.class)).hasSize(1);
        assertThat(ledger.all(ChildNoted.CertificateNoted.class)).hasSize(1);
    }

    @Test
    void one_case_opened_twice_under_two_keys() {
        try (Ledger empty = Ledger.on("2026-10-12")) {
            empty.accepts(openCase().now(), Request.of("one"));

            assertThat(empty.refuses(openCase().now(), Request.of("other"))
                            .code()
                            .name())
                    .isEqualTo("CASE_EXISTS");
        }
    }

    @Test
    void a_child_appends_before_its_case_and_both_at_once() {
        List<LedgerEvent> events = ledger.events();

        assertThat(events.get(events.size() - 2)).isInstanceOf(MeetingEvent.class);
        assertThat(events.getLast()).isInstanceOf(CaseEvent.class);
    }

    /** A command that has been decided in its own unit of work and is not appended yet. */
    private final class Half {

        private final UnitOfWork<CommandMessage<CaseCommand>> work;

        private Half(Ask ask, String key) {
            CommandMessage<CaseCommand> message = Request.of(key).of(ask.command());
            work = DefaultUnitOfWork.startAndGet(message);
            ledger.axon().correlationDataProviders().forEach(work::registerCorrelationDataProvider);
            try {
                Repository<Case> cases = ledger.axon().repository(Case.class);
                Aggregate<Case> aggregate = cases.load(CASE.toString());
                aggregate.handle(message);
            } catch (Exception unexpected) {
                work.rollback();
                throw new AssertionError(unexpected);
            }
            CurrentUnitOfWork.clear(work);
        }

        private void commit() {
            CurrentUnitOfWork.set(work);
            work.commit();
        }

        private void fails() {
            List<LedgerEvent> before = ledger.events();
            assertThatThrownBy(this::commit).isInstanceOf(ConcurrencyException.class);
            assertThat(ledger.events()).as("nothing of it stays").isEqualTo(before);
        }
    }
}
