package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.held;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Foregone.planned;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Foregone.pursuedAboutHealth;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.example.Ask;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;

/** What is refused about meetings and whoever leads them. */
final class MeetingRefusals {

    private static final MeetingId FIRST = meeting(1);

    private MeetingRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(arrangement(), meetingsOfTheCase(), meetings(), mediators(), endsOfMeetings(), delays())
                .flatMap(List::stream);
    }

    private static List<Refused> arrangement() {
        return List.of(
                refused(
                        "the authority told of no wish",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(issuesStated("2026-09-14", IssueKind.EDUCATION)),
                        informLocalAuthority()),
                refused(
                        "the authority told of no issues",
                        ISSUES_MISSING,
                        null,
                        notified(mediationRequested("2026-09-20")),
                        informLocalAuthority()),
                refused(
                        "the commissioning body told where health is not in issue",
                        HEALTH_NOT_IN_ISSUE,
                        null,
                        pursued(),
                        informCommissioner()),
                refused(
                        "a commissioning body told that the case does not name",
                        COMMISSIONER_MISSING,
                        null,
                        given(
                                caseOpenedWithoutCommissioner(),
                                issuesStated("2026-09-14", IssueKind.HEALTH),
                                mediationRequested("2026-09-20"),
                                localAuthorityInformed("2026-09-21")),
                        informCommissioner()),
                refused(
                        "the commissioning body told twice",
                        COMMISSIONER_ALREADY_INFORMED,
                        null,
                        pursuedAboutHealth(commissionerInformed("2026-09-24")),
                        informCommissioner()),
                refused(
                        "the commissioning body told before the authority knew",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursuedAboutHealth(),
                        informCommissioner().on("2026-09-20")),
                refused(
                        "an authority that cannot arrange what it was not told of",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        notified(issuesStated("2026-09-14", IssueKind.EDUCATION), mediationRequested("2026-09-20")),
                        recordCannotArrange()),
                refused(
                        "an authority that was told of an earlier wish only",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        pursued(pursuitEnded("2026-09-25"), mediationRequested("2026-10-05")),
                        recordCannotArrange()),
                refused(
                        "an authority that cannot arrange before it knew",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(),
                        recordCannotArrange().on("2026-09-20")),
                refused(
                        "an authority that says so twice",
                        CANNOT_ARRANGE_ALREADY_TOLD,
                        null,
                        pursued(cannotArrangeTold("2026-10-01")),
                        recordCannotArrange()),
                refused(
                        "an authority that does not arrange, because only health is in issue",
                        AUTHORITY_DOES_NOT_ARRANGE,
                        null,
                        pursued(issuesStated("2026-09-22", IssueKind.HEALTH)),
                        recordCannotArrange()),
                refused(
                        "an authority that says so by telephone",
                        WRITING_NEEDED,
                        "channel",
                        pursued(),
                        recordCannotArrange(Channel.TELEPHONE)),
                refused(
                        "an authority that says so in a video call",
                        WRITING_NEEDED,
                        "channel",
                        pursued(),
                        recordCannotArrange(Channel.VIDEO_CALL)));
    }

    private static List<Refused> meetingsOfTheCase() {
        return List.of(
                refused(
                        "a meeting that the family did not ask for",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting that the authority knows nothing of",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        notified(mediationRequested("2026-09-20")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting after the mediation is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        arrangeMeeting(meeting(2), "2026-12-10").now()),
                refused(
                        "a meeting without a mediator",
                        MEDIATOR_MISSING,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10").by().now()),
                refused(
                        "a mediator whom nobody knows",
                        MEDIATOR_UNKNOWN,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .by(MEDIATOR, new AccountId("stranger"))
                                .now()),
                refused(
                        "a mediator employed by an authority",
                        MEDIATOR_NOT_INDEPENDENT,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .by(new AccountId("mediator-hawthorn-2"))
                                .now()),
                refused(
                        "a meeting planned for the day before it is arranged",
                        DATES_OUT_OF_ORDER,
                        "plannedOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-19")
                                .familyAgreesToShortNotice()
                                .now()),
                refused(
                        "notice given tomorrow",
                        DATE_IN_FUTURE,
                        "noticeGivenOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .familyToldOn("2026-11-21")
                                .now()),
                refused(
                        "notice of a meeting that was",
                        DATES_OUT_OF_ORDER,
                        "noticeGivenOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-10")
                                .familyToldOn("2026-11-11")
                                .familyAgreesToShortNotice()
                                .on("2026-11-02")),
                refused(
                        "notice given after the meeting's day",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-18"),
                        giveShortNotice(FIRST).on("2026-11-19")),
                refused(
                        "a meeting arranged four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-26").now()),
                refused(
                        "a meeting of which the family was told four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-26")
                                .familyToldOn("2026-11-20")
                                .on("2026-11-02")),
                refused(
                        "a meeting moved to four working days from now",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        planned("2026-12-10"),
                        moveMeeting(FIRST, "2026-11-26").now()),
                refused(
                        "notice given four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        planned("2026-11-26"),
                        giveNotice(FIRST)),
                refused(
                        "notice given twice",
                        NOTICE_ALREADY_GIVEN,
                        null,
                        given(
                                caseOpened(),
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01"),
                                noticeGiven(FIRST, "2026-11-02")),
                        giveNotice(FIRST)),
                refused(
                        "a meeting that does not exist is moved",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(),
                        moveMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "attendance at a meeting that does not exist",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(),
                        nameParent(FIRST)),
                refused(
                        "a meeting held before its day",
                        MEETING_NOT_YET_DUE,
                        null,
                        planned("2026-11-21"),
                        holdMeeting(FIRST, PARENT)),
                refused(
                        "a meeting held on another day than planned",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-18"),
                        holdMeeting(FIRST, PARENT).on("2026-11-19")),
                over("moved", moveMeeting(FIRST, "2026-12-10").now()),
                over("told of", giveNotice(FIRST)),
                over("called off", cancelMeeting(FIRST, CancelledBy.FAMILY)),
                over("attended", nameParent(FIRST)),
                over("attended with authority", confirmAuthority(FIRST, PARENT)),
                over("asked for the child's views", recordChildViews(FIRST)),
                over("held", holdMeeting(FIRST, PARENT).on("2026-11-10")),
                refused("a meeting held twice", MEETING_OVER, null, held(), holdMeeting(FIRST, PARENT)));
    }

    private static Refused over(String what, Ask ask) {
        return refused(
                "a meeting that was called off is " + what,
                MEETING_OVER,
                null,
                pursued(meetingPlanned(FIRST, "2026-11-10", "2026-10-01"), meetingCancelled(FIRST, "2026-11-09")),
                ask);
    }

    private static List<Refused> meetings() {
        Ask supporter =
                nameAttendee(FIRST, person("friend"), AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT);
        return List.of(
                atAMeeting(
                        "somebody is named twice",
                        ATTENDEE_ALREADY_NAMED,
                        "person",
                        nameParent(FIRST),
                        nameParent(FIRST)),
                atAMeeting(
                        "a school comes by right",
                        ATTENDANCE_BASIS_WRONG,
                        "basis",
                        nameAttendee(FIRST, person("head"), AttendeeRole.OTHER, AttendanceBasis.PARTY)),
                atAMeeting(
                        "a second supporter comes by right",
                        SECOND_SUPPORTER_NEEDS_CONSENT,
                        "basis",
                        supporter,
                        nameAttendee(
                                FIRST, person("advocate"), AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT)),
                atAMeeting(
                        "somebody has authority who does not attend",
                        ATTENDEE_UNKNOWN,
                        "person",
                        confirmAuthority(FIRST, person("officer"))),
                atAMeeting(
                        "the family has authority",
                        AUTHORITY_IS_FOR_BODIES,
                        "person",
                        nameParent(FIRST),
                        confirmAuthority(FIRST, PARENT)),
                atAMeeting(
                        "nobody came",
                        NOBODY_ATTENDED,
                        "attended",
                        holdMeeting(FIRST).on("2026-11-12")),
                atAMeeting(
                        "somebody came who was not named",
                        ATTENDEE_UNKNOWN,
                        "attended",
                        nameParent(FIRST),
                        holdMeeting(FIRST, PARENT, person("stranger")).on("2026-11-12")),
                atAMeeting(
                        "somebody is named after it was held",
                        MEETING_OVER,
                        "meeting",
                        nameParent(FIRST),
                        holdMeeting(FIRST, PARENT).on("2026-11-12"),
                        supporter));
    }

    /** Everything but the last is accepted. */
    private static Refused atAMeeting(String sentence, RefusalCode code, String field, Ask... asks) {
        return new Refused(sentence, code, field, () -> {
            try (Ledger ledger = Ledger.on("2026-11-20")) {
                Stream.of(
                                openCase()
                                        .with(recordDecision().sentOn("2026-10-10"))
                                        .about(IssueKind.EDUCATION)
                                        .now(),
                                requestMediation().on("2026-10-12"),
                                informLocalAuthority().on("2026-10-12"),
                                arrangeMeeting(FIRST, "2026-11-12").on("2026-10-20"))
                        .forEach(ledger::accepts);
                List<Ask> all = Arrays.asList(asks);
                all.subList(0, all.size() - 1).forEach(ledger::accepts);
                return ledger.refuses(all.getLast());
            }
        });
    }

    private static List<Refused> mediators() {
        return List.of(
                refused(
                        "the case offered to nobody of the directory",
                        MEDIATOR_UNKNOWN,
                        "mediator",
                        pursued(),
                        offerTo(new AccountId("nobody"))),
                refused(
                        "the case offered twice",
                        MEDIATOR_ALREADY_OFFERED,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02")),
                        offerTo(MEDIATOR)),
                refused(
                        "the case accepted that was not offered",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        acceptAs(MEDIATOR)),
                refused(
                        "a conflict of somebody who has nothing to do with the case",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        declareConflict(MEDIATOR)),
                refused(
                        "somebody gives up the case who has left it",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        withdrawMediator(MEDIATOR)),
                refused(
                        "somebody replaced who was never asked",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        replaceMediator(MEDIATOR, SECOND_MEDIATOR)),
                refused(
                        "somebody replaced by themselves",
                        NOTHING_CHANGES,
                        "by",
                        planned("2026-12-10"),
                        replaceMediator(MEDIATOR, MEDIATOR)),
                refused(
                        "somebody takes over who has not accepted",
                        MEDIATOR_NOT_ACCEPTED,
                        "by",
                        planned("2026-12-10"),
                        replaceMediator(MEDIATOR, SECOND_MEDIATOR)),
                refused(
                        "the case offered to somebody in conflict with it",
                        MEDIATOR_HAS_CONFLICT,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), conflictDeclared(MEDIATOR, "2026-11-03")),
                        offerTo(MEDIATOR)),
                refused(
                        "a meeting with somebody in conflict with the case",
                        MEDIATOR_HAS_CONFLICT,
                        "mediators",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), conflictDeclared(MEDIATOR, "2026-11-03")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting with somebody who has left the case",
                        MEDIATOR_NOT_ACCEPTED,
                        "mediators",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting held that no mediator is left to conduct",
                        MEDIATOR_MISSING,
                        "meeting",
                        pursued(
                                meetingPlanned(FIRST, "2026-11-20", "2026-11-01"),
                                mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        holdMeeting(FIRST, PARENT)));
    }

    private static List<Refused> endsOfMeetings() {
        return List.of(
                refused(
                        "a meeting planned for no time at all",
                        LENGTH_OUT_OF_RANGE,
                        "plannedMinutes",
                        planned("2026-12-10"),
                        describeSetting(FIRST, MeetingMode.ONLINE, 0)),
                refused(
                        "a meeting that took longer than half a day",
                        LENGTH_OUT_OF_RANGE,
                        "minutes",
                        held(),
                        timeSession(FIRST, 721)),
                refused(
                        "the setting of a meeting that was held",
                        MEETING_OVER,
                        null,
                        held(),
                        describeSetting(FIRST, MeetingMode.ONLINE, 90)),
                refused(
                        "papers for a meeting that was called off",
                        MEETING_OVER,
                        null,
                        pursued(
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01"),
                                meetingCancelled(FIRST, "2026-11-02")),
                        sendPapers(FIRST, Party.FAMILY)),
                refused(
                        "papers for a meeting that did not take place",
                        MEETING_OVER,
                        null,
                        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-11-01"), meetingNotHeld(FIRST, "2026-11-12")),
                        receivePapers(FIRST, Party.FAMILY)),
                refused(
                        "a no-show of nobody",
                        ABSENTEE_MISSING,
                        "absent",
                        planned("2026-11-12"),
                        notHeld(FIRST).on("2026-11-12")),
                refused(
                        "a meeting not held before its day",
                        MEETING_NOT_YET_DUE,
                        null,
                        planned("2026-12-10"),
                        notHeld(FIRST, Absentee.FAMILY)),
                refused(
                        "a meeting not held on another day than its own",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-12"),
                        notHeld(FIRST, Absentee.FAMILY).on("2026-11-13")),
                refused("a meeting both held and not", MEETING_OVER, null, held(), notHeld(FIRST, Absentee.FAMILY)),
                refused(
                        "an adjournment of a meeting to come",
                        MEETING_NOT_HELD,
                        null,
                        planned("2026-12-10"),
                        adjournMeeting(FIRST)),
                refused(
                        "an adjournment on another day",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        adjournMeeting(FIRST).on("2026-10-16")),
                refused(
                        "a second adjournment of one meeting",
                        MEETING_ALREADY_ADJOURNED,
                        null,
                        held(meetingAdjourned(FIRST, "2026-10-15")),
                        adjournMeeting(FIRST).on("2026-10-15")),
                refused(
                        "an adjournment of what is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        adjournMeeting(FIRST).on("2026-10-15")),
                refused(
                        "the length of a meeting before it was held",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        timeSession(FIRST, 90).on("2026-10-14")),
                refused(
                        "a conclusion while part-heard",
                        MEDIATION_ADJOURNED,
                        null,
                        held(meetingAdjourned(FIRST, "2026-10-15")),
                        concludeMediation(Outcome.NO_AGREEMENT)),
                refused(
                        "mediation broken off before it began",
                        MEDIATION_NOT_HELD,
                        null,
                        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-11-01"), meetingNotHeld(FIRST, "2026-11-12")),
                        abandonMediation(CancelledBy.FAMILY, Outcome.NO_AGREEMENT)));
    }

    private static List<Refused> delays() {
        return List.of(
                refused(
                        "a delay of a date that the case does not have",
                        CLOCK_UNKNOWN,
                        "clock",
                        notified(),
                        recordDelay("ARRANGE_MEDIATION", DelayCause.FAMILY)),
                refused(
                        "a later day for the appeal",
                        LATER_DATE_NOT_OPEN,
                        "agreedFor",
                        notified(),
                        agreeLaterDay("APPEAL", "2026-12-10", "2026-10-12")),
                refused(
                        "a later day for an agreed step that is not varied",
                        LATER_DATE_NOT_OPEN,
                        "agreedFor",
                        held(agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT))),
                        agreeLaterDay("AMEND_CONTENT/" + item(1), "2026-12-10", "2026-10-30")),
                refused(
                        "a later day that nobody wrote down",
                        LATER_DATE_IN_WRITING,
                        "agreedInWritingOn",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", null)),
                refused(
                        "a writing about no day",
                        LATER_DATE_IN_WRITING,
                        "agreedFor",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", null, "2026-10-12")),
                refused(
                        "a later day that is the statutory one",
                        DATES_OUT_OF_ORDER,
                        "agreedFor",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-10-21", "2026-10-12")),
                refused(
                        "a later day agreed in a writing of tomorrow",
                        DATES_OUT_OF_ORDER,
                        "agreedInWritingOn",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", "2026-11-21")));
    }
}
