package org.mediationledger.query.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.safeguarding.OpenConcerns.OpenConcern;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ReferredTo;

/** The safeguarding lead sees which of their cases have open concerns, and nobody else sees any. */
class ConcernListTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Scene scene = new Scene(TestMongo::embedded);
    private final RandomHistory history = new RandomHistory(11);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void open_concerns_are_listed_with_what_was_done_until_they_are_closed() {
        RandomEvents.Subject subject = history.open(scene.journal());
        CaseId id = subject.caseId();
        raise(subject, 1, ConcernKind.NEGLECT);
        raise(subject, 2, ConcernKind.SELF_HARM);
        record(subject, new SafeguardingEvent.ConcernReferred(id, 2, ReferredTo.POLICE, null, MONDAY.plusDays(1)));
        assertThat(list(lead(id)).cases())
                .containsExactly(new OpenConcerns(
                        id,
                        List.of(
                                new OpenConcern(1, ConcernKind.NEGLECT, MONDAY, null),
                                new OpenConcern(2, ConcernKind.SELF_HARM, MONDAY, MONDAY.plusDays(1)))));

        record(subject, new SafeguardingEvent.ConcernClosed(id, 1, ConcernEnd.MISTAKEN, MONDAY));
        record(subject, new SafeguardingEvent.ConcernClosed(id, 2, ConcernEnd.TAKEN_OVER, MONDAY));
        assertThat(list(lead(id)).cases()).isEmpty();
    }

    @Test
    void a_lead_sees_the_cases_of_their_own_provider_alone() {
        RandomEvents.Subject one = history.open(scene.journal());
        RandomEvents.Subject other = history.open(scene.journal());
        raise(one, 1, ConcernKind.NEGLECT);
        raise(other, 1, ConcernKind.NEGLECT);
        assertThat(list(lead(one.caseId())).cases())
                .extracting(OpenConcerns::caseId)
                .containsExactly(one.caseId());
        assertThat(list(new Actor(new AccountId("lead"), Role.SAFEGUARDING_LEAD, "elsewhere"))
                        .cases())
                .isEmpty();
    }

    @Test
    void nobody_else_is_told_of_any() {
        RandomEvents.Subject subject = history.open(scene.journal());
        raise(subject, 1, ConcernKind.NEGLECT);
        for (Role role : Role.values()) {
            if (role != Role.SAFEGUARDING_LEAD) {
                ConcernList answer =
                        list(Actors.reaching(role, reach(subject.caseId()).scope()));
                assertThat(answer).as(role.name()).isEqualTo(new ConcernList(List.of(), QueryRefusal.FORBIDDEN));
            }
        }
    }

    private void raise(RandomEvents.Subject subject, int concern, ConcernKind harm) {
        record(
                subject,
                new SafeguardingEvent.ConcernRaised(
                        subject.caseId(),
                        concern,
                        new OrganisationId(reach(subject.caseId()).scope().provider()),
                        harm,
                        new PersonId(history.events().uuid()),
                        history.events().sealed(),
                        MONDAY));
    }

    private void record(RandomEvents.Subject subject, SafeguardingEvent event) {
        history.record(scene.journal(), subject, event);
    }

    private ConcernList list(Actor actor) {
        scene.side().catchUp(100);
        return scene.side().ask(new ListConcerns(actor));
    }

    private Actor lead(CaseId caseId) {
        return Actors.reaching(Role.SAFEGUARDING_LEAD, reach(caseId).scope());
    }

    private CaseReach reach(CaseId caseId) {
        CaseReach reach = CaseReach.NONE;
        for (RecordedEvent recorded : scene.journal().ofCase(caseId)) {
            reach = reach.apply(recorded);
        }
        return reach;
    }
}
