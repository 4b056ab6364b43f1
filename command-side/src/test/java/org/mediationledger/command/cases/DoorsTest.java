package org.mediationledger.command.cases;

import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;

/** Through which door a family came, and what counts of it. Today is Friday 20 November 2026. */
class DoorsTest {

    @Test
    void contact_with_a_front_door_that_the_notice_does_not_name_ends_nothing() {
        given(caseOpened(), decisionNotified("2026-11-02"))
                .when(recordFrontDoorContact(IAS_MANCHESTER))
                .then(frontDoorContacted(IAS_MANCHESTER, "IAS Manchester", false, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void contact_with_a_front_door_that_the_notice_names_as_adviser_is_the_contact_of_regulation_33() {
        given(
                        caseOpened(),
                        decisionNotified("2026-11-02"),
                        noticeExamined(IAS_MANCHESTER, "IAS Manchester", "2026-11-05"))
                .when(recordFrontDoorContact(IAS_MANCHESTER).on("2026-11-09"))
                .then(frontDoorContacted(IAS_MANCHESTER, "IAS Manchester", true, "2026-11-09"))
                .changing(met("CONTACT_ADVISER", "2026-11-09"));
    }

    @Test
    void a_notice_read_later_makes_an_earlier_contact_count() {
        given(
                        caseOpened(),
                        decisionNotified("2026-11-02"),
                        frontDoorContacted(IAS_MANCHESTER, "IAS Manchester", false, "2026-11-09"))
                .when(examineNotice(IAS_MANCHESTER))
                .changing(met("CONTACT_ADVISER", "2026-11-09"));
    }

    @Test
    void a_contact_struck_out_counts_no_longer() {
        given(
                        caseOpened(),
                        decisionNotified("2026-11-02"),
                        frontDoorContacted(TOGETHER_TRUST, "Together Trust", true, "2026-11-09"))
                .when(strikeOut(entry(5)))
                .changing(starts("CONTACT_ADVISER", "2027-01-02"));
    }

    @Test
    void the_first_contact_with_the_adviser_that_a_case_of_the_other_service_brought_is_kept() {
        given(caseOpened(), sectionIOnlyNotified("2026-09-10"))
                .when(recordFrontDoorContact(TOGETHER_TRUST).on("2026-10-01"))
                .then(frontDoorContacted(TOGETHER_TRUST, "Together Trust", true, "2026-10-01"));
        given(
                        caseOpened(),
                        sectionIOnlyNotified("2026-09-10"),
                        frontDoorContacted(TOGETHER_TRUST, "Together Trust", true, "2026-10-01"))
                .when(widenAppeal(PlanSection.B))
                .then(appealWidened(false, "2026-11-20", PlanSection.B));
    }

    @Test
    void an_intake_ends_here_or_elsewhere() {
        given(caseOpened())
                .when(endIntake(IntakeResult.MEDIATION))
                .then(intakeEnded(IntakeResult.MEDIATION, "2026-11-20"));
        given(resolutionOpened())
                .when(endIntake(IntakeResult.DISAGREEMENT_RESOLUTION))
                .then(intakeEnded(IntakeResult.DISAGREEMENT_RESOLUTION, "2026-11-20"));
        given(caseOpened())
                .when(endIntake(IntakeResult.SIGNPOSTED))
                .then(intakeEnded(IntakeResult.SIGNPOSTED, "2026-11-20"));
    }

    @Test
    void an_intake_ends_in_the_other_service_only_where_that_has_its_linked_case() {
        given(caseOpened())
                .when(endIntake(IntakeResult.DISAGREEMENT_RESOLUTION))
                .thenRefused(RefusalCode.LINKED_CASE_MISSING, "result");
        given(resolutionOpened())
                .when(endIntake(IntakeResult.MEDIATION))
                .thenRefused(RefusalCode.LINKED_CASE_MISSING, "result");
        given(resolutionOpened(), caseLinked(OTHER_CASE, Relation.OTHER_PROCESS, "2026-11-19"))
                .when(endIntake(IntakeResult.BOTH))
                .then(intakeEnded(IntakeResult.BOTH, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void related_cases_are_linked_and_each_keeps_its_own_dates() {
        given(caseOpened(), decisionNotified("2026-11-02"))
                .when(linkCase(OTHER_CASE, Relation.PREVIOUS))
                .then(caseLinked(OTHER_CASE, Relation.PREVIOUS, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void a_closed_case_can_still_be_linked_with_the_one_that_follows() {
        given(caseOpened(), caseClosed("2026-11-02"))
                .when(linkCase(OTHER_CASE, Relation.FOLLOWING))
                .then(caseLinked(OTHER_CASE, Relation.FOLLOWING, "2026-11-20"));
    }
}
