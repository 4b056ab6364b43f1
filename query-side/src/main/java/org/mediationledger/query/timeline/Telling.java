package org.mediationledger.query.timeline;

import java.util.List;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.Paper;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;

/**
 * The arguments of each entry's sentence. Contacts, accounts, references and the details of needs are left to the case file, and a certificate's
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
            case SafeguardingEvent e -> List.of();
            case QualityEvent e -> List.of();
            case NeedEvent e -> need(e);
            case ConsentEvent e -> consent(e);
            case RepresentativeEvent e -> representative(e);
            case MediatorEvent e -> mediator(e);
            case HolderEvent e -> holder(e);
            case ContactEvent e -> List.of();
            case EndingEvent e -> ending(e);
            case DelayEvent e -> delay(e);
            case AgreementEvent e -> agreement(e);
            case OfferEvent e -> offer(e);
            case ExpenseEvent e -> expense(e);
            case DocumentEvent e -> document(e);
            case BundleEvent e -> bundle(e);
            case LetterEvent e -> List.of();
            case DeskEvent e -> desk(e);
            case TribunalEvent e -> tribunal(e);
            case BodyEvent e -> body(e);
            case DoorEvent e -> door(e);
            case DataProtectionEvent e -> dataProtection(e);
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
                        .and("by", e.by())
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
            case AftermathEvent.CertificateWithdrawalAsked e ->
                Arguments.none()
                        .and("certificate", e.certificate())
                        .and("reason", e.reason())
                        .list();
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
            case BodyEvent.ProviderReallocated e ->
                Arguments.none()
                        .and("provider", e.providerName())
                        .and("adviserOrganisation", e.adviserOrganisationName())
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
            case MeetingPreparationEvent e -> preparation(e);
            case MeetingEndEvent e -> end(e);
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

    private static List<Argument> mediator(MediatorEvent event) {
        return switch (event) {
            case MediatorEvent.MediatorOffered e -> List.of();
            case MediatorEvent.MediatorAccepted e ->
                Arguments.none().and("register", e.register()).list();
            case MediatorEvent.ConflictDeclared e -> List.of();
            case MediatorEvent.MediatorWithdrawn e ->
                Arguments.none().and("leftBecause", e.leftBecause()).list();
            case MediatorEvent.MediatorReplaced e -> List.of();
            case MediatorEvent.MeetingConducted e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("register", e.register())
                        .list();
        };
    }

    private static List<Argument> representative(RepresentativeEvent event) {
        return switch (event) {
            case RepresentativeEvent.RepresentativeAuthorised e ->
                Arguments.none()
                        .and("representation", e.representation())
                        .sealed("name", e.name())
                        .sealed("organisation", e.organisation())
                        .each("power", e.powers())
                        .and("evidence", e.evidence())
                        .and("from", e.from())
                        .and("until", e.until())
                        .list();
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e -> List.of();
        };
    }

    private static List<Argument> consent(ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.SharingConsentGiven e ->
                Arguments.none()
                        .and("sharedWith", e.sharedWith())
                        .each("matter", e.matters())
                        .list();
            case ConsentEvent.SharingConsentWithdrawn e ->
                Arguments.none().and("sharedWith", e.sharedWith()).list();
            case ConsentEvent.AgreementToMediateSigned e ->
                Arguments.none().and("party", e.party()).list();
        };
    }

    private static List<Argument> need(NeedEvent event) {
        Arguments need = Arguments.none().and("need", event.need());
        return switch (event) {
            case NeedEvent.AccessNeedAsked e -> need.and("what", e.what()).list();
            case NeedEvent.AccessNeedArranged e -> need.list();
            case NeedEvent.AccessNeedProvided e -> need.list();
        };
    }

    private static List<Argument> holder(HolderEvent event) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e ->
                Arguments.none().and("person", e.person()).list();
            case HolderEvent.RightTakenOver e ->
                Arguments.none()
                        .and("person", e.by())
                        .and("capacity", e.capacity())
                        .and("newCertificateAdvised", e.newCertificateAdvised())
                        .list();
            case HolderEvent.JointViewAgreed e ->
                Arguments.none().and("person", e.person()).list();
            case HolderEvent.JointViewWithdrawn e ->
                Arguments.none().and("person", e.person()).list();
        };
    }

    private static List<Argument> preparation(MeetingPreparationEvent event) {
        return switch (event) {
            case MeetingPreparationEvent.SettingDescribed e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("mode", e.mode())
                        .and("neutralVenue", e.neutralVenue())
                        .and("plannedMinutes", e.plannedMinutes())
                        .list();
            case MeetingPreparationEvent.PapersSent e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("to", e.to())
                        .and("channel", e.channel())
                        .list();
            case MeetingPreparationEvent.PapersReceived e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("from", e.from())
                        .and("channel", e.channel())
                        .list();
        };
    }

    private static List<Argument> end(MeetingEndEvent event) {
        return switch (event) {
            case MeetingEndEvent.MeetingNotHeld e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("reason", e.reason())
                        .each("absent", e.absent())
                        .list();
            case MeetingEndEvent.MeetingAdjourned e ->
                Arguments.none().and("meeting", e.meeting()).list();
            case MeetingEndEvent.SessionTimed e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("startedAt", e.startedAt())
                        .and("minutes", e.minutes())
                        .list();
        };
    }

    private static List<Argument> ending(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e ->
                Arguments.none().and("by", e.by()).list();
            case EndingEvent.ResolvedBeforeMeeting e ->
                Arguments.none().and("how", e.how()).list();
            case EndingEvent.ResolutionConfirmed e -> List.of();
            case EndingEvent.ResolutionDisputed e -> List.of();
            case EndingEvent.LastLetterSent e ->
                Arguments.none()
                        .and("channel", e.channel())
                        .and("attempts", e.attempts().size())
                        .and("replyBy", e.replyBy())
                        .list();
        };
    }

    private static List<Argument> delay(DelayEvent event) {
        return switch (event) {
            case DelayEvent.DelayRecorded e ->
                Arguments.none()
                        .and("clock", e.clock())
                        .and("dueOn", e.dueOn())
                        .and("cause", e.cause())
                        .and("reason", e.reason())
                        .and("agreedFor", e.agreedFor())
                        .and("agreedInWritingOn", e.agreedInWritingOn())
                        .list();
        };
    }

    private static List<Argument> agreement(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.AgreementSigned e ->
                Arguments.none().and("party", e.party()).list();
            case AgreementEvent.StepVaried e ->
                Arguments.none()
                        .and("item", e.item())
                        .and("agreedBy", e.agreedBy())
                        .list();
            case AgreementEvent.ExcuseClaimed e ->
                Arguments.none().and("item", e.item()).and("excuse", e.excuse()).list();
            case AgreementEvent.StepDisputed e ->
                Arguments.none().and("item", e.item()).and("rule", e.rule()).list();
        };
    }

    private static List<Argument> offer(OfferEvent event) {
        return switch (event) {
            case OfferEvent.WrittenOfferMade e ->
                Arguments.none().and("channel", e.channel()).list();
            case OfferEvent.WrittenOfferAnswered e ->
                Arguments.none().and("choice", e.choice()).list();
        };
    }

    private static List<Argument> dataProtection(DataProtectionEvent event) {
        return switch (event) {
            case DataProtectionEvent.PersonalDataErased e ->
                Arguments.none()
                        .and("subject", e.subject())
                        .and("person", e.person())
                        .and("retention", e.retention())
                        .and("ground", e.ground())
                        .list();
            case DataProtectionEvent.ConfidencesErased e -> List.of();
            case DataProtectionEvent.LegalHoldPlaced e ->
                Arguments.none().and("reason", e.reason()).list();
            case DataProtectionEvent.LegalHoldLifted e ->
                Arguments.none().and("reason", e.reason()).list();
            case DataProtectionEvent.ProcessingRestricted e ->
                Arguments.none()
                        .and("person", e.person())
                        .and("ground", e.ground())
                        .list();
            case DataProtectionEvent.RestrictionLifted e ->
                Arguments.none().and("person", e.person()).list();
        };
    }

    /** Titles are left to the list of papers: an entry is read by more people than a paper is. */
    private static List<Argument> document(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.DocumentShared e ->
                paper(e.document(), e.paper()).list();
            case DocumentEvent.DocumentSharingEnded e ->
                Arguments.none().and("document", e.document()).list();
            case DocumentEvent.DocumentReleased e ->
                paper(e.document(), e.paper()).and("releaseGround", e.ground()).list();
            case DocumentEvent.DocumentAdded e -> List.of();
            case DocumentEvent.DocumentVersionAdded e -> List.of();
            case DocumentEvent.DocumentRedacted e -> List.of();
            case DocumentEvent.DocumentWithdrawn e -> List.of();
        };
    }

    private static Arguments paper(DocumentId document, Paper paper) {
        return Arguments.none()
                .and("document", document)
                .and("documentKind", paper.kind())
                .and("party", paper.owner())
                .and("version", paper.version().number());
    }

    private static List<Argument> bundle(BundleEvent event) {
        return switch (event) {
            case BundleEvent.BundleBegun e ->
                Arguments.none()
                        .and("bundle", e.bundle())
                        .and("bundleKind", e.kind())
                        .list();
            case BundleEvent.BundleMade e ->
                Arguments.none()
                        .and("bundle", e.bundle())
                        .and("pages", e.pages())
                        .list();
            case BundleEvent.BundleStopped e ->
                Arguments.none()
                        .and("bundle", e.bundle())
                        .and("bundleStop", e.why())
                        .list();
            case BundleEvent.BundleSubmitted e ->
                Arguments.none()
                        .and("bundle", e.bundle())
                        .and("bundleSending", e.means())
                        .list();
        };
    }

    private static List<Argument> expense(ExpenseEvent event) {
        return switch (event) {
            case ExpenseEvent.ExpenseClaimed e ->
                Arguments.none()
                        .and("expense", e.expense())
                        .and("kind", e.kind())
                        .and("pence", e.pence())
                        .list();
            case ExpenseEvent.ExpenseDecided e ->
                Arguments.none()
                        .and("expense", e.expense())
                        .and("payer", e.payer())
                        .and("allowedPence", e.allowedPence())
                        .list();
            case ExpenseEvent.ExpensePaid e ->
                Arguments.none().and("expense", e.expense()).list();
        };
    }
}
