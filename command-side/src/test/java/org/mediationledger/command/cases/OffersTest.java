package org.mediationledger.command.cases;

import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.OfferChoice;

/** What a family that waits for its mediation is offered and chooses. Today is 20 November 2026. */
class OffersTest {

    @Test
    void an_offer_moves_no_date() {
        waiting().when(makeWrittenOffer().on("2026-10-16")).touchingNoClock();
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferChoice.class,
            names = {"WAIT", "ASK_FOR_NOTICE"})
    void who_waits_or_has_the_notice_asked_for_keeps_all_dates(OfferChoice choice) {
        offered()
                .when(answerWrittenOffer(choice).on("2026-10-19"))
                .then(writtenOfferAnswered(choice, "2026-10-19"))
                .touchingNoClock();
    }

    @Test
    void who_stops_is_owed_a_certificate_in_three_working_days_and_keeps_the_appeal() {
        offered()
                .when(answerWrittenOffer(OfferChoice.STOP_FOR_CERTIFICATE).on("2026-10-19"))
                .then(writtenOfferAnswered(OfferChoice.STOP_FOR_CERTIFICATE, "2026-10-19"), didNotGoAhead("2026-10-19"))
                .changing(fallsAway("ARRANGE_MEDIATION"), starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-22"));
    }

    @Test
    void a_family_may_choose_anew() {
        Story.given(
                        caseOpened("2026-09-14"),
                        decisionNotified("2026-09-10"),
                        adviserContacted("2026-09-14"),
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21"),
                        writtenOfferMade("2026-10-16"),
                        writtenOfferAnswered(OfferChoice.WAIT, "2026-10-19"))
                .when(answerWrittenOffer(OfferChoice.ASK_FOR_NOTICE))
                .decided();
    }

    @Test
    void of_two_parents_who_wait_each_answers_for_themselves() {
        bothOffered()
                .when(of(FATHER, answerWrittenOffer(OfferChoice.STOP_FOR_CERTIFICATE))
                        .on("2026-10-19"))
                .changing(starts("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + FATHER, "2026-10-22"));
        bothOffered()
                .when(answerWrittenOffer(OfferChoice.WAIT).on("2026-10-19"))
                .thenRefused(RefusalCode.HOLDER_NOT_SAID);
    }

    private static Story bothOffered() {
        return Story.given(
                caseOpened("2026-09-14"),
                decisionNotified("2026-09-10"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                fatherNamed("2026-09-15"),
                mediationRequested("2026-09-20"),
                mediationRequested(FATHER, "2026-09-20"),
                localAuthorityInformed("2026-09-21"),
                writtenOfferMade("2026-10-16"));
    }

    private static Story waiting() {
        return Story.given(
                caseOpened("2026-09-14"),
                decisionNotified("2026-09-10"),
                adviserContacted("2026-09-14"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"));
    }

    private static Story offered() {
        return Story.given(
                caseOpened("2026-09-14"),
                decisionNotified("2026-09-10"),
                adviserContacted("2026-09-14"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"),
                writtenOfferMade("2026-10-16"));
    }
}
