package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.ServiceProcess;

/** What a case asks of its meetings; what a meeting asks of itself stands with the meeting. */
final class MeetingRules {

    private static final int LONGEST_MINUTES = 12 * 60;

    private static final String TOLD_AFTERWARDS = "The family can't be given notice of a meeting after its day.";

    private MeetingRules() {}

    static List<Draft> decide(Asked asked, MeetingCommand command) {
        return switch (command) {
            case MeetingCommand.ArrangeMeeting c -> arrange(asked, c);
            case MeetingCommand.MoveMeeting c -> move(asked, c);
            case MeetingCommand.GiveNotice c -> giveNotice(asked, c);
            case MeetingCommand.CancelMeeting c -> cancel(asked, c);
            case MeetingCommand.NameAttendee c -> detail(asked, c);
            case MeetingCommand.ConfirmAuthority c -> detail(asked, c);
            case MeetingCommand.RecordChildViews c -> detail(asked, c);
            case MeetingCommand.HoldMeeting c -> hold(asked, c);
            case MeetingPreparationCommand c -> MeetingPreparationRules.decide(asked, c);
            case MeetingEndCommand c -> MeetingEndRules.decide(asked, c);
        };
    }

    private static List<Draft> arrange(Asked asked, MeetingCommand.ArrangeMeeting command) {
        mayArrange(asked);
        Require.that(!command.mediators().isEmpty(), MEDIATOR_MISSING, "mediators", "A meeting needs its mediator.");
        command.mediators().forEach(mediator -> MediatorRules.mayConduct(asked, mediator));
        checkPlan(asked, command.plannedOn(), command.noticeGivenOn(), command.shortNoticeConsent());
        return List.of(Draft.plain(new ChildNoted.MeetingPlanNoted(
                command.caseId(),
                command.meeting(),
                command.plannedOn(),
                command.noticeGivenOn(),
                sorted(command.mediators()),
                asked.on())));
    }

    private static void mayArrange(Asked asked) {
        CaseFacts facts = asked.facts();
        Require.that(
                facts.conclusion().concludedOn() == null,
                MEDIATION_ALREADY_CONCLUDED,
                "Mediation about this decision is over.");
        Require.that(
                !facts.resolved(),
                RESOLVED_BEFORE_MEETING,
                "The family confirmed that the matter is resolved; record that it is not, if that has changed.");
        if (facts.intake().mediation()) {
            Require.that(
                    facts.choice().pursued(),
                    MEDIATION_NOT_REQUESTED,
                    "The family has not said that it wishes to mediate.");
            Require.that(
                    facts.arrangement().localAuthorityInformedOn() != null,
                    AUTHORITY_NOT_INFORMED,
                    "The local authority has not been told that the family wishes to mediate.");
        } else {
            Require.that(
                    facts.intake().everyoneConsents(),
                    RESOLUTION_CONSENT_MISSING,
                    "Disagreement resolution is voluntary on both sides: the family's and another party's consent"
                            + " are needed, and nobody's refusal.");
        }
    }

    private static List<Draft> move(Asked asked, MeetingCommand.MoveMeeting command) {
        ChildrenState.Meeting meeting = planned(asked, command.meeting());
        checkPlan(asked, command.plannedOn(), command.noticeGivenOn(), command.shortNoticeConsent());
        return List.of(Draft.plain(new ChildNoted.MeetingPlanNoted(
                command.caseId(),
                command.meeting(),
                command.plannedOn(),
                command.noticeGivenOn(),
                sorted(meeting.mediators()),
                asked.on())));
    }

    private static void checkPlan(
            Asked asked, LocalDate plannedOn, @Nullable LocalDate noticeGivenOn, boolean shortNoticeConsent) {
        Require.inOrder(
                asked.on(), plannedOn, "plannedOn", "A meeting can't be planned for a day before it is arranged.");
        Require.notFuture(noticeGivenOn, asked.today(), "noticeGivenOn");
        Require.inOrder(noticeGivenOn, plannedOn, "noticeGivenOn", TOLD_AFTERWARDS);
        lawfulNotice(asked, plannedOn, noticeGivenOn == null ? asked.on() : noticeGivenOn, shortNoticeConsent);
    }

    /** Regulation 37 times the notice of mediation; nothing times that of disagreement resolution. */
    private static void lawfulNotice(Asked asked, LocalDate plannedOn, LocalDate told, boolean consent) {
        Require.that(
                consent
                        || !noticeIsTimed(asked.facts())
                        || !told.isAfter(
                                CaseClocks.noticeBy(asked.facts(), plannedOn).dueOn()),
                NOTICE_TOO_SHORT,
                "shortNoticeConsent",
                "The family must be told at least five working days before the meeting, unless it agrees to less.");
    }

    private static List<Draft> giveNotice(Asked asked, MeetingCommand.GiveNotice command) {
        ChildrenState.Meeting meeting = planned(asked, command.meeting());
        Require.that(
                meeting.noticeGivenOn() == null,
                NOTICE_ALREADY_GIVEN,
                "The family's being told of this date and place is on record.");
        Require.inOrder(asked.on(), meeting.plannedOn(), "occurredOn", TOLD_AFTERWARDS);
        lawfulNotice(asked, meeting.plannedOn(), asked.on(), command.shortNoticeConsent());
        return List.of(Draft.plain(new ChildNoted.MeetingNoticeNoted(command.caseId(), command.meeting(), asked.on())));
    }

    private static List<Draft> cancel(Asked asked, MeetingCommand.CancelMeeting command) {
        planned(asked, command.meeting());
        return List.of(Draft.plain(new ChildNoted.MeetingCancellationNoted(
                command.caseId(), command.meeting(), command.by(), asked.on())));
    }

    static List<Draft> detail(Asked asked, MeetingCommand command) {
        Require.that(
                !known(asked, command.meeting()).fellThrough(),
                MEETING_OVER,
                "The meeting was called off, or did not take place.");
        return List.of(Draft.plain(new ChildNoted.MeetingDetailNoted(command.caseId(), command.meeting(), asked.on())));
    }

    private static List<Draft> hold(Asked asked, MeetingCommand.HoldMeeting command) {
        ChildrenState.Meeting meeting = planned(asked, command.meeting());
        onItsDay(asked, meeting);
        return Stream.concat(
                        Stream.of(Draft.plain(
                                new ChildNoted.MeetingHeldNoted(command.caseId(), command.meeting(), asked.on()))),
                        MediatorRules.conducted(asked, command, meeting.mediators()))
                .toList();
    }

    /** What becomes of a meeting on its day is recorded of that day. */
    static void onItsDay(Asked asked, ChildrenState.Meeting meeting) {
        Require.that(
                !meeting.plannedOn().isAfter(asked.today()),
                MEETING_NOT_YET_DUE,
                "The day of the meeting has not come; move the meeting if it was held earlier.");
        Require.that(
                asked.on().equals(meeting.plannedOn()),
                DATES_OUT_OF_ORDER,
                "occurredOn",
                "The meeting is planned for another day; move it first, or give its day.");
    }

    /** No meeting takes longer than twelve hours. */
    static void length(int minutes, String field) {
        Require.that(
                minutes >= 1 && minutes <= LONGEST_MINUTES,
                LENGTH_OUT_OF_RANGE,
                field,
                "A meeting takes 1 to " + LONGEST_MINUTES + " minutes.");
    }

    static ChildrenState.Meeting planned(Asked asked, MeetingId id) {
        ChildrenState.Meeting meeting = known(asked, id);
        Require.that(meeting.planned(), MEETING_OVER, "The meeting was held or called off, or did not take place.");
        return meeting;
    }

    static ChildrenState.Meeting known(Asked asked, MeetingId id) {
        return Require.present(
                asked.facts().children().meetings().get(id),
                MEETING_NOT_FOUND,
                "meeting",
                "The case has no such meeting.");
    }

    private static List<AccountId> sorted(Set<AccountId> accounts) {
        return accounts.stream().sorted(Comparator.comparing(AccountId::value)).toList();
    }

    /** Whether the Regulations time the notice of a meeting of this case. */
    static boolean noticeIsTimed(CaseFacts facts) {
        return facts.intake().process() == ServiceProcess.MEDIATION
                && !facts.bodies().detained();
    }
}
