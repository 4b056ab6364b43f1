package org.mediationledger.query.timeline;

import java.util.List;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;

/**
 * The arguments of each entry's sentence. Contacts, accounts and references are left to the case file, and a certificate's
 * ground is told as it is printed, so that nothing can be inferred from it.
 */
final class Telling {

    private Telling() {}

    static List<Argument> of(LedgerEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case DecisionEvent e -> decision(e);
            case ChoiceEvent e -> choice(e);
            case ArrangementEvent e -> arrangement(e);
            case ConclusionEvent e -> conclusion(e);
            case AftermathEvent e -> aftermath(e);
            case CorrectionEvent e -> correction(e);
            case AccessEvent e -> access(e);
            case MeetingEvent e -> meeting(e);
            case CertificateEvent e -> certificate(e);
            case ChildNoted e -> List.of();
            case ConfidenceEvent e -> List.of();
            case DeskEvent e -> desk(e);
        };
    }

    private static List<Argument> intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened e ->
                Arguments.none()
                        .and("process", e.process())
                        .and("source", e.source())
                        .and("channel", e.channel())
                        .and("referredBy", e.referredByName())
                        .and("localAuthority", e.localAuthorityName())
                        .and("commissioner", e.commissionerName())
                        .list();
            case IntakeEvent.RightHolderNamed e ->
                Arguments.none()
                        .and("capacity", e.capacity())
                        .sealed("name", e.name())
                        .list();
            case IntakeEvent.ChildNamed e ->
                Arguments.none()
                        .sealed("name", e.name())
                        .and("schoolAgeEndsOn", e.schoolAgeEndsOn())
                        .list();
            case IntakeEvent.ProviderAllocated e ->
                Arguments.none()
                        .and("provider", e.providerName())
                        .and("adviserOrganisation", e.adviserOrganisationName())
                        .and("adviserEmployer", e.adviserEmployer())
                        .list();
            case IntakeEvent.DisagreementStated e ->
                Arguments.none().and("kind", e.kind()).and("stage", e.stage()).list();
            case IntakeEvent.ResolutionConsentRecorded e ->
                Arguments.none()
                        .and("party", e.party())
                        .and("consents", e.consents())
                        .list();
        };
    }

    private static List<Argument> decision(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e ->
                Arguments.none()
                        .and("kind", e.kind())
                        .and("sectionIOnly", e.sectionIOnly())
                        .and("printedOn", e.printedOn())
                        .and("sentOn", e.sentOn())
                        .and("receivedOn", e.receivedOn())
                        .list();
            case DecisionEvent.IssuesStated e ->
                Arguments.none().each("issue", e.issues()).list();
        };
    }

    private static List<Argument> choice(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e ->
                Arguments.none()
                        .and("channel", e.channel())
                        .and("afterLimit", e.afterLimit())
                        .list();
            case ChoiceEvent.AdviceGiven e ->
                Arguments.none()
                        .and("to", e.to())
                        .and("channel", e.channel())
                        .each("topic", e.topics())
                        .list();
            case ChoiceEvent.MediationRequested e ->
                Arguments.none().and("by", e.by()).list();
            case ChoiceEvent.MediationDeclined e ->
                Arguments.none().and("by", e.by()).list();
            case ChoiceEvent.ChoiceLeftOpen e ->
                Arguments.none().and("by", e.by()).list();
            case ChoiceEvent.PursuitEnded e ->
                Arguments.none().and("by", e.by()).and("why", e.why()).list();
            case ChoiceEvent.RequestWithdrawn e ->
                Arguments.none().and("by", e.by()).list();
        };
    }

    private static List<Argument> arrangement(ArrangementEvent event) {
        return switch (event) {
            case ArrangementEvent.LocalAuthorityInformed e ->
                Arguments.none()
                        .and("toldBy", e.toldBy())
                        .and("channel", e.channel())
                        .and("nominatedContact", e.nominatedContact())
                        .list();
            case ArrangementEvent.CommissionerInformed e ->
                Arguments.none()
                        .and("commissioner", e.commissionerName())
                        .and("channel", e.channel())
                        .list();
            case ArrangementEvent.CannotArrangeTold e ->
                Arguments.none()
                        .sealed("saidBy", e.saidBy())
                        .and("channel", e.channel())
                        .list();
        };
    }

    private static List<Argument> conclusion(ConclusionEvent event) {
        return switch (event) {
            case ConclusionEvent.MediationConcluded e -> List.of();
            case ConclusionEvent.OutcomeRecorded e ->
                Arguments.none().and("outcome", e.outcome()).list();
            case ConclusionEvent.AgreementMade e ->
                Arguments.none()
                        .each(
                                "action",
                                e.items().stream().map(AgreementItem::action).toList())
                        .list();
            case ConclusionEvent.AgreedStepDone e ->
                Arguments.none().and("item", e.item()).and("rule", e.rule()).list();
            case ConclusionEvent.AuthorityToldOfAgreement e -> List.of();
        };
    }

    private static List<Argument> aftermath(AftermathEvent event) {
        return switch (event) {
            case AftermathEvent.AppealRegistered e ->
                Arguments.none().sealed("reference", e.reference()).list();
            case AftermathEvent.AppealDecided e ->
                Arguments.none().and("outcome", e.outcome()).list();
            case AftermathEvent.CaseClosed e ->
                Arguments.none().and("reason", e.reason()).list();
            case AftermathEvent.CaseReopened e -> List.of();
        };
    }

    private static List<Argument> correction(CorrectionEvent event) {
        return switch (event) {
            case CorrectionEvent.DateCorrected e ->
                Arguments.none()
                        .and("before", e.before())
                        .and("now", e.now())
                        .and("reason", e.reason())
                        .list();
            case CorrectionEvent.DecisionCorrected e ->
                Arguments.none()
                        .and("kind", e.kind())
                        .and("sectionIOnly", e.sectionIOnly())
                        .and("printedOn", e.printedOn())
                        .and("sentOn", e.sentOn())
                        .and("receivedOn", e.receivedOn())
                        .and("reason", e.reason())
                        .list();
            case CorrectionEvent.EntryStruckOut e ->
                Arguments.none().and("reason", e.reason()).list();
            case CorrectionEvent.DatesRestated e ->
                Arguments.none().and("edition", e.edition()).list();
        };
    }

    private static List<Argument> access(AccessEvent event) {
        return switch (event) {
            case AccessEvent.AccessGranted e ->
                Arguments.none().and("role", e.role()).and("person", e.person()).list();
            case AccessEvent.AccessRevoked e -> List.of();
        };
    }

    private static List<Argument> meeting(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingArranged e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("number", e.number())
                        .and("plannedOn", e.plannedOn())
                        .and("startsAt", e.startsAt())
                        .sealed("place", e.place())
                        .and("noticeGivenOn", e.noticeGivenOn())
                        .and("shortNoticeConsent", e.shortNoticeConsent())
                        .list();
            case MeetingEvent.MeetingMoved e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("plannedOn", e.plannedOn())
                        .and("startsAt", e.startsAt())
                        .sealed("place", e.place())
                        .and("movedBy", e.movedBy())
                        .and("noticeGivenOn", e.noticeGivenOn())
                        .and("shortNoticeConsent", e.shortNoticeConsent())
                        .list();
            case MeetingEvent.NoticeGiven e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("shortNoticeConsent", e.shortNoticeConsent())
                        .list();
            case MeetingEvent.MeetingCancelled e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("by", e.by())
                        .and("reason", e.reason())
                        .list();
            case MeetingEvent.AttendeeNamed e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("role", e.role())
                        .and("basis", e.basis())
                        .sealed("name", e.name())
                        .list();
            case MeetingEvent.AuthorityConfirmed e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("person", e.person())
                        .and("authority", e.authority())
                        .list();
            case MeetingEvent.ChildViewsRecorded e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("views", e.views())
                        .list();
            case MeetingEvent.MeetingHeld e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("attended", e.attended().size())
                        .list();
        };
    }

    private static List<Argument> certificate(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.CertificateIssued e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("number", e.number())
                        .and("ground", e.ground().printed())
                        .and("dueOn", e.dueOn())
                        .and("issuedLate", e.late())
                        .and("further", e.further())
                        .and("appealBy", e.appealBy())
                        .and("appealByOtherReading", e.appealByOtherReading())
                        .list();
            case CertificateEvent.CertificateRecorded e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .sealed("number", e.number())
                        .and("ground", e.ground().printed())
                        .sealed("source", e.source())
                        .and("issuedOn", e.issuedOn())
                        .and("further", e.further())
                        .and("appealBy", e.appealBy())
                        .and("appealByOtherReading", e.appealByOtherReading())
                        .list();
            case CertificateEvent.CopyMade e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("copy", e.copy())
                        .list();
            case CertificateEvent.CertificateWithdrawn e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("reason", e.reason())
                        .and("replacedBy", e.replacedBy())
                        .list();
            case CertificateEvent.CertificateSent e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("channel", e.channel())
                        .list();
            case CertificateEvent.CertificateBounced e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("channel", e.channel())
                        .list();
        };
    }

    private static List<Argument> desk(DeskEvent event) {
        return switch (event) {
            case DeskEvent.ContactAttempted e ->
                Arguments.none()
                        .and("at", e.at())
                        .and("channel", e.channel())
                        .and("result", e.result())
                        .list();
            case DeskEvent.NextActionSet e ->
                Arguments.none()
                        .and("nextAction", e.action())
                        .and("dueOn", e.dueOn())
                        .list();
            case DeskEvent.NextActionDone e ->
                Arguments.none().and("nextAction", e.action()).list();
            case DeskEvent.CaseOwnerAssigned e -> List.of();
            case DeskEvent.AbsenceCovered e ->
                Arguments.none().and("from", e.from()).and("until", e.until()).list();
        };
    }
}
