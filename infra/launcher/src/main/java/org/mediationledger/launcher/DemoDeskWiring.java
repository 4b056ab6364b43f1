package org.mediationledger.launcher;

import org.mediationledger.launcher.demo.BundleDesks;
import org.mediationledger.launcher.demo.ChangeDesks;
import org.mediationledger.launcher.demo.ChoiceDesks;
import org.mediationledger.launcher.demo.ConductDesks;
import org.mediationledger.launcher.demo.Desks;
import org.mediationledger.launcher.demo.EndDesks;
import org.mediationledger.launcher.demo.HolderDesks;
import org.mediationledger.launcher.demo.MeetingDesks;
import org.mediationledger.launcher.demo.PaperDesks;
import org.mediationledger.launcher.demo.PeopleDesks;
import org.mediationledger.launcher.demo.RecordDesks;
import org.mediationledger.launcher.demo.WorkDesks;
import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.bodies.BodiesDesk;
import org.mediationledger.web.bundle.BundlesAtOnce;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.conclusion.AgreementDesk;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.consent.ConsentDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.dataprotection.DataProtectionDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.delay.DelayDesk;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.document.CopyMaker;
import org.mediationledger.web.document.DocumentDesk;
import org.mediationledger.web.document.FileLook;
import org.mediationledger.web.document.PaperKeeper;
import org.mediationledger.web.document.UploadFolder;
import org.mediationledger.web.door.DoorDesk;
import org.mediationledger.web.ending.EndingDesk;
import org.mediationledger.web.expense.ExpenseDesk;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.IntakeDesk;
import org.mediationledger.web.mediator.MediatorDesk;
import org.mediationledger.web.meeting.ConductDesk;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.need.NeedDesk;
import org.mediationledger.web.notice.NoticeDesk;
import org.mediationledger.web.offer.OfferDesk;
import org.mediationledger.web.quality.QualityDesk;
import org.mediationledger.web.representative.RepresentativeDesk;
import org.mediationledger.web.safeguarding.SafeguardingDesk;
import org.mediationledger.web.tribunal.TribunalDesk;
import org.mediationledger.web.work.WorkDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The desks that a demo's caseload goes to, grouped as its deeds are; made only where a caseload is loaded. */
@Configuration(proxyBeanMethods = false)
class DemoDeskWiring {

    @Bean
    @Lazy
    ChoiceDesks choiceDesks(
            IntakeDesk intake,
            DecisionDesk decision,
            ChoiceDesk choice,
            ArrangementDesk arrangement,
            ConfidenceDesk confidence) {
        return new ChoiceDesks(intake, decision, choice, arrangement, confidence);
    }

    @Bean
    @Lazy
    MeetingDesks meetingDesks(MeetingDesk meeting, ConclusionDesk conclusion, ConfidenceDesk confidence) {
        return new MeetingDesks(meeting, conclusion, confidence);
    }

    @Bean
    @Lazy
    EndDesks endDesks(CertificateDesk certificate, AftermathDesk aftermath) {
        return new EndDesks(certificate, aftermath);
    }

    @Bean
    @Lazy
    RecordDesks recordDesks(
            CorrectionDesk correction, AccessDesk access, ConfidenceDesk confidence, DataProtectionDesk protection) {
        return new RecordDesks(correction, access, confidence, protection);
    }

    @Bean
    @Lazy
    PeopleDesks peopleDesks(
            SafeguardingDesk safeguarding,
            MediatorDesk mediator,
            RepresentativeDesk representative,
            ConsentDesk consent,
            NeedDesk need,
            QualityDesk quality) {
        return new PeopleDesks(safeguarding, mediator, representative, consent, need, quality);
    }

    @Bean
    @Lazy
    HolderDesks holderDesks(HolderDesk holder) {
        return new HolderDesks(holder);
    }

    @Bean
    @Lazy
    ConductDesks conductDesks(
            ConductDesk meeting,
            EndingDesk ending,
            DelayDesk delay,
            AgreementDesk agreement,
            OfferDesk offer,
            ExpenseDesk expense) {
        return new ConductDesks(meeting, ending, delay, agreement, offer, expense);
    }

    @Bean
    @Lazy
    WorkDesks workDesks(WorkDesk work) {
        return new WorkDesks(work);
    }

    @Bean
    @Lazy
    ChangeDesks changeDesks(NoticeDesk notice, TribunalDesk tribunal, BodiesDesk bodies, DoorDesk door) {
        return new ChangeDesks(notice, tribunal, bodies, door);
    }

    @Bean
    @Lazy
    PaperDesks paperDesks(
            DocumentDesk document, FileLook look, PaperKeeper keeper, CopyMaker copies, UploadFolder folder) {
        return new PaperDesks(document, look, keeper, copies, folder);
    }

    @Bean
    @Lazy
    BundleDesks bundleDesks(BundlesAtOnce bundles) {
        return new BundleDesks(bundles);
    }

    @Bean
    @Lazy
    Desks desks(
            IntakeDesk intake,
            ChoiceDesks choice,
            MeetingDesks meeting,
            EndDesks end,
            RecordDesks record,
            PeopleDesks people,
            HolderDesks holder,
            ConductDesks conduct,
            WorkDesks work,
            ChangeDesks change,
            PaperDesks papers,
            BundleDesks bundles,
            Desk desk) {
        return new Desks(
                intake, choice, meeting, end, record, people, holder, conduct, work, change, papers, bundles, desk);
    }
}
