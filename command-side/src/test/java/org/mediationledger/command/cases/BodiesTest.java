package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;

/** Which bodies answer, as they change. Today is Friday 20 November 2026. */
class BodiesTest {

    private static Story pursued(CaseEvent... then) {
        CaseEvent[] all = new CaseEvent[then.length + 4];
        all[0] = decisionNotified("2026-11-02");
        all[1] = issuesStated("2026-11-03", IssueKind.HEALTH, IssueKind.EDUCATION);
        all[2] = mediationRequested("2026-11-04");
        all[3] = localAuthorityInformed("2026-11-05");
        System.arraycopy(then, 0, all, 4, then.length);
        return given(caseOpened(), all);
    }

    @Test
    void another_authority_takes_the_case_over_as_it_runs() {
        pursued()
                .when(changeAuthority(SALFORD, AuthorityChange.FAMILY_MOVED))
                .then(authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void the_new_authority_reaches_the_case_and_the_former_one_no_longer() {
        CaseFacts facts = pursued()
                .when(changeAuthority(SALFORD, AuthorityChange.PLAN_TRANSFERRED))
                .facts();

        assertThat(facts.scope().localAuthority()).isEqualTo(SALFORD.value());
    }

    @Test
    void the_new_authority_is_told_once_and_no_date_starts_anew() {
        pursued(authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-18"))
                .when(tellNewAuthority())
                .then(newAuthorityTold(SALFORD, "2026-11-20"))
                .touchingNoClock();
        pursued(
                        authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-18"),
                        newAuthorityTold(SALFORD, "2026-11-19"))
                .when(tellNewAuthority())
                .thenRefused(RefusalCode.NEW_AUTHORITY_TOLD);
    }

    @Test
    void the_new_authority_told_of_the_wish_to_mediate_gets_no_more_days_than_the_former_had() {
        pursued(authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-18"))
                .when(informLocalAuthority())
                .touchingNoClock();
        assertThat(pursued(authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-18"))
                        .when(informLocalAuthority())
                        .decided()
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ArrangementEvent.LocalAuthorityInformed.class,
                        told -> assertThat(told.localAuthority()).isEqualTo(SALFORD));
    }

    @Test
    void every_commissioning_body_is_owed_its_notice_by_the_same_day() {
        pursued()
                .when(addCommissioner(LANCASHIRE))
                .then(commissionerAdded("2026-11-20"))
                .changing(starts("TELL_COMMISSIONER/QE1", "2026-11-10"));
        pursued(commissionerAdded("2026-11-06"))
                .when(informCommissioner(LANCASHIRE).on("2026-11-09"))
                .changing(met("TELL_COMMISSIONER/QE1", "2026-11-09"));
        pursued(commissionerAdded("2026-11-06"))
                .when(informCommissioner(GREATER_MANCHESTER).on("2026-11-09"))
                .changing(met("TELL_COMMISSIONER", "2026-11-09"));
    }

    @Test
    void every_commissioning_body_reaches_a_case_in_which_health_is_in_issue() {
        assertThat(pursued().when(addCommissioner(LANCASHIRE)).facts().scope().commissioners())
                .isEqualTo(Set.of("QOP", "QE1"));
    }

    @Test
    void a_case_that_named_no_commissioning_body_gets_one() {
        given(
                        caseOpenedWithoutCommissioner(),
                        decisionNotified("2026-11-02"),
                        issuesStated("2026-11-03", IssueKind.HEALTH),
                        mediationRequested("2026-11-04"),
                        localAuthorityInformed("2026-11-05"),
                        commissionerAdded("2026-11-06"))
                .when(informCommissioner().on("2026-11-09"))
                .changing(met("TELL_COMMISSIONER", "2026-11-09"), starts("ARRANGE_MEDIATION", "2026-12-09"));
    }

    @Test
    void no_date_of_the_ledger_stands_for_a_detained_person() {
        pursued()
                .when(stateDetention(true))
                .then(
                        detentionStated(true, "2026-11-20"),
                        new CorrectionEvent.DatesRestated(
                                CASE,
                                null,
                                WorkingDays.england().edition(),
                                LocalDate.parse("2026-11-20"),
                                Clocks.NONE))
                .changing(
                        fallsAway("CONTACT_ADVISER"),
                        fallsAway("APPEAL"),
                        fallsAway("TELL_COMMISSIONER"),
                        fallsAway("ARRANGE_MEDIATION"));
        given(caseOpened(), detentionStated(true, "2026-11-03"))
                .when(recordDecision().sentOn("2026-11-02").now())
                .touchingNoClock();
    }

    @Test
    void the_dates_of_somebody_released_run_as_they_did() {
        given(caseOpened(), decisionNotified("2026-11-02"), detentionStated(true, "2026-11-03"))
                .when(stateDetention(false))
                .changing(starts("CONTACT_ADVISER", "2027-01-02"), starts("APPEAL", "2027-01-04"));
    }

    @Test
    void a_certificate_for_a_detained_person_is_refused_with_the_regulations_that_apply() {
        assertThat(given(caseOpened(), decisionNotified("2026-11-02"), detentionStated(true, "2026-11-03"))
                        .when(issueCertificate(certificate(1), CertificateGround.C1))
                        .refusal())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(RefusalCode.DETAINED_PERSONS_REGULATIONS_APPLY);
                    assertThat(refusal.provision()).isEqualTo("SEND (Detained Persons) Regulations 2015");
                });
    }

    @Test
    void an_authority_may_hold_the_right_against_another_but_not_against_itself() {
        given(caseOpened())
                .when(stateCare(SALFORD, CareHolder.AUTHORITY))
                .then(careStated(SALFORD, "Salford", CareHolder.AUTHORITY, "2026-11-20"));
        given(caseOpened())
                .when(stateCare(MANCHESTER, CareHolder.AUTHORITY))
                .thenRefused(RefusalCode.AUTHORITY_AGAINST_ITSELF, "holder");
        given(caseOpened())
                .when(stateCare(MANCHESTER, CareHolder.FOSTER_CARER))
                .then(careStated(MANCHESTER, "Manchester", CareHolder.FOSTER_CARER, "2026-11-20"));
    }
}
