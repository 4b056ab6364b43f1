package org.mediationledger.query.casefile;

import java.time.Instant;
import java.util.List;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
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
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.standing.Milestones;
import org.mediationledger.terms.CertificateGround;

/** A case file while one event is folded into it. */
final class CaseFileDraft {

    private final CaseFile before;
    private Intake intake;
    private Matter matter;
    private Choices choices;
    private Arrangement arrangement;
    private List<Meeting> meetings;
    private Conclusion conclusion;
    private List<Certificate> certificates;
    private Aftermath aftermath;
    private Grants access;
    private Mediators mediators;
    private Representatives representatives;
    private Consents consents;
    private Needs needs;
    private Holding holding;
    private Endings endings;
    private Delays delays;
    private Performance performance;
    private Offers offers;
    private Expenses expenses;
    private DeskWork desk;
    private Notices notices;
    private Permissions permissions;
    private Bodies bodies;
    private Doors doors;
    private DataProtection dataProtection;
    private ClockFace clocks;
    private Milestones milestones;

    CaseFileDraft(CaseFile before) {
        this.before = before;
        Contents contents = before.contents();
        this.intake = contents.intake();
        this.matter = contents.matter();
        this.choices = contents.choices();
        this.arrangement = contents.arrangement();
        this.meetings = contents.meetings();
        this.conclusion = contents.conclusion();
        this.certificates = contents.certificates();
        this.aftermath = contents.aftermath();
        this.access = contents.access();
        this.mediators = contents.mediators();
        this.representatives = contents.representatives();
        this.consents = contents.consents();
        this.needs = contents.needs();
        this.holding = contents.holding();
        this.endings = contents.endings();
        this.delays = contents.delays();
        this.performance = contents.performance();
        this.offers = contents.offers();
        this.expenses = contents.expenses();
        this.desk = contents.desk();
        this.notices = contents.notices();
        this.permissions = contents.permissions();
        this.bodies = contents.bodies();
        this.doors = contents.doors();
        this.dataProtection = contents.dataProtection();
        this.clocks = before.clocks();
        this.milestones = before.milestones();
    }

    /** Takes in what an event tells. */
    CaseFileDraft tell(RecordedEvent recorded, Audience audience) {
        Mark mark = Mark.of(recorded);
        switch (recorded.event()) {
            case IntakeEvent e -> intake = intake.apply(e, mark);
            case DecisionEvent e -> {
                matter = matter.apply(e, mark);
                notices = notices.apply(e, mark);
            }
            case ChoiceEvent e -> choices = choices.apply(e, mark);
            case ArrangementEvent e -> arrangement = arrangement.apply(e, mark);
            case MeetingEvent e -> tellMeeting(e, mark);
            case ConclusionEvent e -> conclusion = conclusion.apply(e, mark);
            case CertificateEvent e -> {
                tellCertificate(e, mark, audience);
                desk = desk.dispatched(e, mark);
            }
            case AftermathEvent e -> aftermath = aftermath.apply(e, mark);
            case AccessEvent e -> access = access.apply(e, mark);
            case CorrectionEvent.DecisionCorrected e -> matter = matter.corrected(e);
            case CorrectionEvent e -> {}
            case ConfidenceEvent e -> {}
            case HolderEvent e -> holding = holding.apply(e, mark, audience);
            case ContactEvent e -> {}
            case ExpenseEvent e -> expenses = expenses.apply(e, mark);
            case DocumentEvent e -> {}
            case BundleEvent e -> {}
            case LetterEvent e -> {}
            case OfferEvent e -> offers = offers.apply(e, mark);
            case AgreementEvent e -> performance = performance.apply(e, mark);
            case DelayEvent e -> delays = delays.apply(e, mark);
            case EndingEvent e -> endings = endings.apply(e, mark);
            case TribunalEvent e -> permissions = permissions.apply(e, mark);
            case BodyEvent.ProviderReallocated e -> {
                intake = intake.reallocated(e, mark);
                desk = desk.handedOver();
            }
            case BodyEvent e -> bodies = bodies.apply(e, mark);
            case DoorEvent e -> doors = doors.apply(e, mark);
            case DataProtectionEvent e -> dataProtection = dataProtection.apply(e, mark);
            case ChildNoted e -> {}
            case SafeguardingEvent e -> {}
            case QualityEvent e -> {}
            case NeedEvent e -> needs = needs.apply(e, mark);
            case ConsentEvent e -> consents = consents.apply(e, mark);
            case RepresentativeEvent e -> representatives = representatives.apply(e, mark);
            case MediatorEvent e -> mediators = mediators.apply(e, mark);
            case DeskEvent e -> desk = desk.apply(e, mark);
        }
        clocks = clocks.apply(audience.learns(StampedClocks.of(recorded.event())));
        milestones = milestones.apply(recorded);
        return this;
    }

    /** Corrects the facts that the corrected event told, wherever they stand. */
    CaseFileDraft correct(Correction correction, RecordedEvent recorded) {
        intake = intake.corrected(correction);
        matter = matter.corrected(correction);
        choices = choices.corrected(correction);
        arrangement = arrangement.corrected(correction);
        meetings = meetings.stream()
                .map(meeting -> meeting.corrected(correction))
                .filter(meeting -> !meeting.plans().isEmpty())
                .toList();
        conclusion = conclusion.corrected(correction);
        certificates = correction.in(certificates).stream()
                .map(certificate -> certificate.corrected(correction))
                .toList();
        aftermath = aftermath.corrected(correction);
        access = access.corrected(correction);
        mediators = mediators.corrected(correction);
        representatives = representatives.corrected(correction);
        consents = consents.corrected(correction);
        needs = needs.corrected(correction);
        holding = holding.corrected(correction);
        expenses = expenses.corrected(correction);
        offers = offers.corrected(correction);
        performance = performance.corrected(correction);
        delays = delays.corrected(correction);
        endings = endings.corrected(correction);
        desk = desk.corrected(correction);
        notices = notices.corrected(correction);
        permissions = permissions.corrected(correction);
        bodies = bodies.corrected(correction);
        doors = doors.corrected(correction);
        dataProtection = dataProtection.corrected(correction);
        milestones = milestones.apply(recorded);
        return this;
    }

    /** Takes in how somebody is reached. */
    CaseFileDraft reach(ContactEvent event, long position) {
        intake = switch (event) {
            case ContactEvent.ContactsChanged e -> intake.reached(e, e.person(), position);
            case ContactEvent.SafeContactAsked e -> intake.reached(e, e.person(), position);
        };
        return this;
    }

    /** The file as it stands now. */
    CaseFile at(RecordedEvent recorded) {
        return at(recorded.position(), recorded.recordedAt(), before.words().and(recorded));
    }

    /** The file as it stands now, as though nothing had been recorded: what changed is not for all of its readers. */
    CaseFile unmoved() {
        return at(before.position(), before.recordedAt(), before.words());
    }

    private CaseFile at(long position, Instant recordedAt, OwnWords words) {
        return new CaseFile(
                before.caseId(),
                milestones.status(),
                position,
                recordedAt,
                new Contents(
                        intake,
                        matter,
                        choices,
                        arrangement,
                        meetings,
                        conclusion,
                        certificates,
                        aftermath,
                        access,
                        mediators,
                        representatives,
                        consents,
                        needs,
                        holding,
                        endings,
                        delays,
                        performance,
                        offers,
                        expenses,
                        desk,
                        notices,
                        permissions,
                        bodies,
                        doors,
                        dataProtection),
                clocks,
                milestones,
                words);
    }

    private void tellMeeting(MeetingEvent event, Mark mark) {
        meetings = event instanceof MeetingEvent.MeetingArranged arranged
                ? Facts.and(meetings, Meeting.arranged(arranged, mark))
                : Facts.changed(
                        meetings,
                        meeting -> meeting.meeting().equals(event.meeting()),
                        meeting -> meeting.apply(event, mark));
    }

    private void tellCertificate(CertificateEvent event, Mark mark, Audience audience) {
        certificates = switch (event) {
            case CertificateEvent.CertificateIssued e ->
                Facts.and(certificates, Certificate.issued(e, ground(e.ground(), audience), mark));
            case CertificateEvent.CertificateRecorded e ->
                Facts.and(certificates, Certificate.recorded(e, ground(e.ground(), audience), mark));
            case CertificateEvent.CopyMade e ->
                Facts.changed(
                        certificates,
                        certificate -> certificate.certificate().equals(e.certificate()),
                        certificate -> certificate.copied(new Certificate.Copy(mark, e.copy())));
            case CertificateEvent.CertificateWithdrawn e ->
                Facts.changed(
                        certificates,
                        certificate -> certificate.certificate().equals(e.certificate()),
                        certificate ->
                                certificate.withdrawn(new Certificate.Withdrawal(mark, e.reason(), e.replacedBy())));
            case CertificateEvent.CertificateSent e -> certificates;
            case CertificateEvent.CertificateBounced e -> certificates;
        };
    }

    /** That a family changed its mind is for the parties; the certificate prints both grounds alike. */
    private static CertificateGround ground(CertificateGround ground, Audience audience) {
        return audience == Audience.ANYBODY && ground == CertificateGround.C1B ? CertificateGround.C1 : ground;
    }
}
