package org.mediationledger.launcher.demo;

import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.IntakeDesk;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.work.WorkDesk;

/** The edge's desks, in the order of a case's life, and the one that all of them hand their commands to. */
public record Desks(
        IntakeDesk intake,
        DecisionDesk decision,
        ChoiceDesk choice,
        ArrangementDesk arrangement,
        MeetingDesk meeting,
        ConclusionDesk conclusion,
        CertificateDesk certificate,
        AftermathDesk aftermath,
        CorrectionDesk correction,
        AccessDesk access,
        ConfidenceDesk confidence,
        PeopleDesks people,
        HolderDesk holder,
        ConductDesks conduct,
        WorkDesk work,
        Desk desk) {}
