package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.PermissionNeed;

/** Several right-holders on one case, and the right passing from one to another (CFA 2014 ss 51-52, 80, 83). */
class HoldersTest {

    private static final String FATHERS_CERTIFICATE = "ISSUE_CERTIFICATE/FAMILY_DECLINED/" + FATHER;
    private static final String MOTHERS_CERTIFICATE = "ISSUE_CERTIFICATE/FAMILY_DECLINED";

    private final Ledger ledger = Ledger.on("2026-09-14");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void each_parent_has_an_own_choice_and_is_owed_an_own_certificate() {
        bothParentsAdvised();

        assertThat(ledger.today("2026-09-24").changing(of(PARENT, declineMediation())))
                .containsExactly(starts(MOTHERS_CERTIFICATE, "2026-09-29"));
        assertThat(ledger.today("2026-09-25").changing(of(FATHER, declineMediation())))
                .containsExactly(starts(FATHERS_CERTIFICATE, "2026-09-30"));
        assertThat(ledger.changing(of(PARENT, issueCertificate(certificate(1), CertificateGround.C1))))
                .containsExactlyInAnyOrder(met(MOTHERS_CERTIFICATE, "2026-09-25"), explainedAnew("APPEAL"));

        assertThat(ledger.running()).containsEntry(FATHERS_CERTIFICATE, "2026-09-30");
    }

    @Test
    void one_parents_word_is_no_ground_for_the_others_certificate() {
        bothParentsAdvised();
        ledger.accepts(of(PARENT, declineMediation()));

        ledger.refuses(GROUND_NOT_MADE_OUT, of(FATHER, issueCertificate(certificate(1), CertificateGround.C1)));
    }

    @Test
    void advice_to_one_parent_is_no_advice_to_the_other() {
        opened();
        ledger.accepts(nameFather());
        ledger.accepts(of(PARENT, giveAdvice()));

        ledger.refuses(ADVICE_NOT_GIVEN, of(FATHER, declineMediation()));
    }

    @Test
    void the_month_of_the_earliest_certificate_counts_whosever_it_is() {
        bothParentsAdvised();
        ledger.today("2026-10-23").accepts(of(PARENT, declineMediation()));
        ledger.accepts(of(FATHER, declineMediation()));
        ledger.today("2026-10-26").accepts(of(PARENT, issueCertificate(certificate(1), CertificateGround.C1)));
        assertThat(ledger.running()).containsEntry("APPEAL", "2026-11-26");

        ledger.today("2026-10-28").accepts(of(FATHER, issueCertificate(certificate(2), CertificateGround.C1)));

        assertThat(ledger.running()).containsEntry("APPEAL", "2026-11-26");
        CertificateEvent.CertificateIssued fathers =
                ledger.all(CertificateEvent.CertificateIssued.class).getLast();
        assertThat(fathers.person()).isEqualTo(FATHER);
        assertThat(fathers.further()).isNull();
        assertThat(fathers.appealBy()).isEqualTo("2026-11-26");
        assertThat(fathers.appealByOtherReading()).isEqualTo("2026-11-30");
    }

    @Test
    void who_has_no_certificate_of_their_own_aims_for_the_two_months() {
        bothParentsAdvised();
        ledger.today("2026-10-23").accepts(of(PARENT, declineMediation()));
        ledger.accepts(of(FATHER, declineMediation()));
        ledger.today("2026-10-26").accepts(of(PARENT, issueCertificate(certificate(1), CertificateGround.C1)));
        assertThat(appeal().dueOn()).isEqualTo("2026-11-26");
        assertThat(appeal().targetOn()).as("the father's").isEqualTo("2026-11-10");
        ledger.today("2026-11-12").accepts(seekPermission(PermissionNeed.NO_CERTIFICATE));

        ledger.accepts(of(FATHER, issueCertificate(certificate(2), CertificateGround.C1)));

        assertThat(appeal().dueOn()).isEqualTo("2026-11-26");
        assertThat(appeal().targetOn()).isNull();
    }

    @Test
    void the_month_of_a_certificate_after_a_late_contact_is_not_to_be_relied_on() {
        opened();
        ledger.today("2026-11-16").accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());
        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1));

        assertThat(appeal().dueOn()).isEqualTo("2026-12-16");
        assertThat(appeal().targetOn()).isEqualTo("2026-11-10");
        CertificateEvent.CertificateIssued issued = ledger.the(CertificateEvent.CertificateIssued.class);
        assertThat(issued.appealBy()).as("safe").isEqualTo("2026-11-10");
        assertThat(issued.appealByOtherReading()).isEqualTo("2026-12-16");
        ledger.accepts(seekPermission(PermissionNeed.OUT_OF_TIME));
    }

    private StatutoryDate appeal() {
        return Objects.requireNonNull(ledger.dates().get("APPEAL"));
    }

    @Test
    void a_parent_goes_on_as_alternative_person_after_the_young_person_had_taken_over() {
        opened();
        ledger.accepts(takeOver(CHILD, HolderCapacity.YOUNG_PERSON));
        ledger.accepts(goOnFor(PARENT));

        ledger.refuses(HOLDER_NO_LONGER_ACTS, of(CHILD, recordContact()));
        ledger.accepts(of(PARENT, recordContact()));
    }

    @Test
    void only_a_second_certificate_to_the_same_person_needs_a_reason() {
        bothParentsAdvised();
        ledger.accepts(of(PARENT, declineMediation()));
        ledger.accepts(of(PARENT, issueCertificate(certificate(1), CertificateGround.C1)));
        ledger.accepts(of(FATHER, recordCertificate(certificate(2), CertificateGround.C1, "2026-09-14")));

        ledger.refuses(
                CERTIFICATE_DUPLICATE,
                of(FATHER, recordCertificate(certificate(3), CertificateGround.C1, "2026-09-14")));
        ledger.refuses(
                SECOND_CERTIFICATE_NEEDS_REASON,
                of(FATHER, recordCertificate(certificate(3), CertificateGround.C3, "2026-09-14")));
        ledger.accepts(of(
                FATHER,
                recordFurtherCertificate(
                        certificate(3), CertificateGround.C3, "2026-09-14", FurtherCertificateReason.OTHER_PROVIDER)));
    }

    @Test
    void mediation_goes_on_for_the_parent_who_wants_it_when_the_other_does_not() {
        bothParentsAdvised();
        ledger.accepts(of(PARENT, requestMediation()));
        ledger.accepts(of(FATHER, requestMediation()));
        assertThat(ledger.changing(informLocalAuthority())).containsExactly(starts("ARRANGE_MEDIATION", "2026-10-14"));

        assertThat(ledger.today("2026-09-21").changing(of(FATHER, endPursuit())))
                .containsExactly(starts(FATHERS_CERTIFICATE, "2026-09-24"));
        assertThat(ledger.running()).containsEntry("ARRANGE_MEDIATION", "2026-10-14");
        assertThat(ledger.changing(of(PARENT, endPursuit())))
                .containsExactlyInAnyOrder(starts(MOTHERS_CERTIFICATE, "2026-09-24"), fallsAway("ARRANGE_MEDIATION"));
    }

    @Test
    void each_parent_who_mediated_is_owed_a_certificate() {
        bothParentsAdvised();
        ledger.accepts(of(PARENT, requestMediation()));
        ledger.accepts(of(FATHER, requestMediation()));
        ledger.accepts(informLocalAuthority());
        ledger.accepts(arrangeMeeting(meeting(1), "2026-10-01").now());
        ledger.accepts(nameParent(meeting(1)));
        ledger.today("2026-10-01").accepts(holdMeeting(meeting(1), PARENT));

        assertThat(ledger.changing(concludeMediation(Outcome.NO_AGREEMENT)))
                .containsExactlyInAnyOrder(
                        starts("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-10-06"),
                        starts("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED/" + FATHER, "2026-10-06"));
    }

    @Test
    void the_familys_first_contact_stops_the_clock_and_the_other_parents_is_judged_by_its_own_day() {
        opened();
        ledger.accepts(nameFather());
        assertThat(ledger.today("2026-09-21").changing(of(PARENT, recordContact())))
                .containsExactly(met("CONTACT_ADVISER", "2026-09-21"));

        assertThat(ledger.today("2026-11-20").changing(of(FATHER, recordContact())))
                .isEmpty();

        assertThat(ledger.all(ChoiceEvent.AdviserContacted.class))
                .extracting(ChoiceEvent.AdviserContacted::by, ChoiceEvent.AdviserContacted::afterLimit)
                .containsExactly(tuple(PARENT, false), tuple(FATHER, true));
        ledger.accepts(of(FATHER, giveAdvice()));
        ledger.accepts(of(FATHER, declineMediation()));
        ledger.accepts(of(FATHER, issueCertificate(certificate(1), CertificateGround.C1)));
        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).contactAfterLimit())
                .isTrue();
    }

    @Test
    void one_parents_visit_to_the_adviser_is_not_the_others_contact() {
        opened();
        ledger.accepts(nameFather());
        assertThat(ledger.today("2026-09-21").changing(of(PARENT, recordFrontDoorContact(TOGETHER_TRUST))))
                .containsExactly(met("CONTACT_ADVISER", "2026-09-21"));

        ledger.today("2026-11-20").accepts(of(FATHER, giveAdvice()));
        ledger.accepts(of(FATHER, declineMediation()));
        ledger.accepts(of(FATHER, issueCertificate(certificate(1), CertificateGround.C1)));

        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).contactAfterLimit())
                .isTrue();
    }

    @Test
    void nobody_need_be_said_once_only_one_acts_again() {
        bothParentsAdvised();
        ledger.accepts(of(FATHER, declineMediation()));

        assertThat(ledger.changing(standDown(FATHER))).containsExactly(fallsAway(FATHERS_CERTIFICATE));
        assertThat(ledger.changing(declineMediation())).containsExactly(starts(MOTHERS_CERTIFICATE, "2026-09-17"));
    }

    @Test
    void standing_down_by_mistake_is_struck_out_and_the_certificate_is_owed_again() {
        bothParentsAdvised();
        ledger.accepts(of(FATHER, declineMediation()));
        ledger.accepts(standDown(FATHER));

        assertThat(ledger.changing(strikeOut(ledger.entry(HolderEvent.HolderStoodDown.class))))
                .containsExactly(starts(FATHERS_CERTIFICATE, "2026-09-17"));
    }

    @Test
    void the_young_person_takes_over_and_what_the_authority_was_told_stands() {
        opened();
        ledger.accepts(giveAdvice());
        ledger.accepts(requestMediation());
        ledger.accepts(informLocalAuthority());

        assertThat(ledger.today("2026-09-21").changing(takeOver(CHILD, HolderCapacity.YOUNG_PERSON)))
                .isEmpty();

        assertThat(ledger.running()).containsEntry("ARRANGE_MEDIATION", "2026-10-14");
        ledger.refuses(HOLDER_NO_LONGER_ACTS, of(PARENT, endPursuit()));
        assertThat(ledger.changing(endPursuit()))
                .containsExactlyInAnyOrder(
                        starts("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + CHILD, "2026-09-24"),
                        fallsAway("ARRANGE_MEDIATION"));
        ledger.refuses(ADVICE_NOT_GIVEN, issueCertificate(certificate(1), CertificateGround.C1B));
        ledger.accepts(giveAdvice());
        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1B));
        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).person())
                .isEqualTo(CHILD);
    }

    @Test
    void a_parents_no_does_not_bind_the_young_person() {
        opened();
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        assertThat(ledger.changing(takeOver(CHILD, HolderCapacity.YOUNG_PERSON)))
                .containsExactly(fallsAway(MOTHERS_CERTIFICATE));
        assertThat(ledger.changing(requestMediation())).isEmpty();
    }

    @Test
    void after_a_parents_certificate_a_new_one_is_advised_and_the_safe_date_stays() {
        opened();
        ledger.accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.today("2026-10-23").accepts(declineMediation());
        ledger.today("2026-10-26").accepts(issueCertificate(certificate(1), CertificateGround.C1));

        ledger.accepts(takeOver(CHILD, HolderCapacity.YOUNG_PERSON));
        HolderEvent.RightTakenOver taken = ledger.the(HolderEvent.RightTakenOver.class);
        assertThat(taken.newCertificateAdvised()).isTrue();
        assertThat(taken.from()).containsExactly(PARENT);
        ledger.today("2026-10-28").accepts(giveAdvice());
        ledger.accepts(declineMediation());
        ledger.accepts(issueCertificate(certificate(2), CertificateGround.C1));

        assertThat(ledger.running()).isEqualTo(Map.of("APPEAL", "2026-11-26"));
    }

    @Test
    void a_parent_goes_on_as_alternative_person_with_their_own_word_and_the_other_no_longer_acts() {
        bothParentsAdvised();
        ledger.accepts(of(PARENT, requestMediation()));
        ledger.accepts(of(FATHER, declineMediation()));

        assertThat(ledger.changing(goOnFor(PARENT))).containsExactly(fallsAway(FATHERS_CERTIFICATE));

        ledger.refuses(HOLDER_NO_LONGER_ACTS, of(FATHER, requestMediation()));
        assertThat(ledger.changing(endPursuit())).containsExactly(starts(MOTHERS_CERTIFICATE, "2026-09-17"));
        ledger.accepts(nameHolder(person("aunt"), HolderCapacity.ALTERNATIVE_PERSON));
        ledger.refuses(HOLDER_NOT_SAID, giveAdvice());
    }

    @Test
    void a_young_person_who_regains_capacity_takes_over_again_with_what_they_said_before() {
        opened();
        ledger.accepts(takeOver(CHILD, HolderCapacity.YOUNG_PERSON));
        ledger.accepts(giveAdvice());
        ledger.accepts(takeOver(person("deputy"), HolderCapacity.ALTERNATIVE_PERSON));
        ledger.accepts(takeOver(CHILD, HolderCapacity.YOUNG_PERSON));

        assertThat(ledger.changing(declineMediation()))
                .containsExactly(starts("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + CHILD, "2026-09-17"));
    }

    @Test
    void a_take_over_recorded_by_mistake_is_struck_out_and_the_parent_acts_again() {
        opened();
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());
        ledger.accepts(takeOver(CHILD, HolderCapacity.YOUNG_PERSON));

        assertThat(ledger.changing(strikeOut(ledger.entry(HolderEvent.RightTakenOver.class))))
                .containsExactly(starts(MOTHERS_CERTIFICATE, "2026-09-17"));
        ledger.refuses(HOLDER_NO_LONGER_ACTS, of(CHILD, giveAdvice()));
        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1));
    }

    @Test
    void who_no_longer_acts_is_let_in_no_longer_nor_who_was_let_in_for_them() {
        AccountId helper = new AccountId("helper");
        opened();
        ledger.accepts(nameFather());
        ledger.accepts(grantAccess(FAMILY, Role.FAMILY, PARENT));
        ledger.accepts(authorise(SOLICITOR, null, null));
        ledger.accepts(grantAccess(helper, Role.REPRESENTATIVE, SOLICITOR));
        ledger.accepts(grantAccess(new AccountId("father"), Role.FAMILY, FATHER));

        ledger.accepts(standDown(PARENT));

        assertThat(ledger.all(AccessEvent.AccessRevoked.class))
                .extracting(AccessEvent.AccessRevoked::account)
                .containsExactlyInAnyOrder(FAMILY, helper);
    }

    @Test
    void a_representative_is_let_in_neither_for_who_no_longer_acts_nor_for_who_must_not_be_reached_there() {
        AccountId helper = new AccountId("helper");
        opened();
        ledger.accepts(nameFather());
        ledger.accepts(authorise(SOLICITOR, null, null));
        ledger.accepts(askSafeContact(PARENT, ContactLimit.NO_PORTAL));
        ledger.refuses(PORTAL_NOT_SAFE, grantAccess(helper, Role.REPRESENTATIVE, SOLICITOR));

        ledger.accepts(standDown(PARENT));
        ledger.refuses(HOLDER_NO_LONGER_ACTS, grantAccess(helper, Role.REPRESENTATIVE, SOLICITOR));
    }

    @Test
    void a_portal_that_was_unsafe_may_be_used_again_once_its_owner_says_so() {
        opened();
        ledger.accepts(askSafeContact(PARENT, ContactLimit.NO_PORTAL));
        ledger.refuses(PORTAL_NOT_SAFE, grantAccess());

        ledger.accepts(askSafeContact(PARENT, ContactLimit.NO_POST));
        ledger.accepts(grantAccess());
    }

    @Test
    void a_known_end_of_school_age_counts_even_where_an_earlier_one_is_told() {
        given(
                        caseOpened(),
                        new IntakeEvent.ChildNamed(
                                CASE,
                                CHILD,
                                sealed("A Child"),
                                null,
                                LocalDate.parse("2027-06-25"),
                                LocalDate.parse("2026-09-01")))
                .when(takeOver(CHILD, HolderCapacity.YOUNG_PERSON, "2026-06-26"))
                .thenRefused(SCHOOL_AGE_NOT_OVER, "occurredOn");
    }

    @Test
    void two_parents_words_are_told_under_their_own_names() {
        given(caseOpened(), fatherNamed("2026-10-01"), jointViewAgreed(FATHER, "2026-10-02"))
                .when(of(FATHER, leaveChoiceOpen()).on("2026-10-03"))
                .then(new ChoiceEvent.ChoiceLeftOpen(CASE, FATHER, LocalDate.parse("2026-10-03"), Clocks.NONE))
                .touchingNoClock();
    }

    private void opened() {
        ledger.accepts(openCase().with(recordDecision().sentOn("2026-09-10")).now());
        ledger.accepts(stateIssues(IssueKind.EDUCATION));
    }

    private void bothParentsAdvised() {
        opened();
        ledger.accepts(nameFather());
        ledger.accepts(of(PARENT, giveAdvice()));
        ledger.accepts(of(FATHER, giveAdvice()));
    }
}
