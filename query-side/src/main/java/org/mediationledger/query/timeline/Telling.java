package org.mediationledger.query.timeline;

import java.util.List;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.TribunalEvent;
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
            case TribunalEvent e -> tribunal(e);
            case BodyEvent e -> body(e);
            case DoorEvent e -> door(e);
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
            case DecisionEvent.FurtherNoticeGiven e ->
                Arguments.none()
                        .and("kind", e.kind())
                        .and("printedOn", e.printedOn())
                        .and("sentOn", e.sentOn())
                        .and("receivedOn", e.receivedOn())
                        .list();
            case DecisionEvent.NoticeExamined e ->
                Arguments.none()
                        .and("complete", e.missing().isEmpty())
                        .each("missing", e.missing())
                        .and("adviserNamed", e.adviserNamedName())
                        .list();
            case DecisionEvent.AuthorityContactNamed e ->
                Arguments.none().sealed("name", e.name()).list();
            case DecisionEvent.DecisionWithdrawn e -> List.of();
            case DecisionEvent.DecisionSuperseded e ->
                Arguments.none().and("change", e.change()).list();
            case DecisionEvent.AppealWidened e ->
                Arguments.none()
                        .each("section", e.sections())
                        .and("contactMissed", e.contactMissed())
                        .list();
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

    private static List<Argument> body(BodyEvent event) {
        return switch (event) {
            case BodyEvent.AuthorityChanged e ->
                Arguments.none()
                        .and("localAuthority", e.localAuthorityName())
                        .and("why", e.why())
                        .list();
            case BodyEvent.NewAuthorityTold e ->
                Arguments.none().and("channel", e.channel()).list();
            case BodyEvent.CommissionerAdded e ->
                Arguments.none().and("commissioner", e.commissionerName()).list();
            case BodyEvent.DetentionStated e ->
                Arguments.none().and("detained", e.detained()).list();
            case BodyEvent.CareStated e ->
                Arguments.none()
                        .and("lookedAfterBy", e.lookedAfterByName())
                        .and("holder", e.holder())
                        .list();
            case BodyEvent.AllocationExplained e ->
                Arguments.none()
                        .and("basis", e.basis())
                        .and("contract", e.contract())
                        .list();
        };
    }

    private static List<Argument> door(DoorEvent event) {
        return switch (event) {
            case DoorEvent.FrontDoorContacted e ->
                Arguments.none()
                        .and("organisation", e.organisationName())
                        .and("channel", e.channel())
                        .and("asAdviser", e.asAdviser())
                        .list();
            case DoorEvent.IntakeEnded e ->
                Arguments.none()
                        .and("result", e.result())
                        .sealed("signpostedTo", e.signpostedTo())
                        .list();
        };
    }

    private static List<Argument> tribunal(TribunalEvent event) {
        return switch (event) {
            case TribunalEvent.PermissionSought e ->
                Arguments.none().each("need", e.needs()).list();
            case TribunalEvent.PermissionAnswered e ->
                Arguments.none().and("answer", e.answer()).list();
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
        };
    }
}
