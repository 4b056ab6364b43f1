package org.mediationledger.launcher.demo;

import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.intake.IntakeDesk;

/** The edge's desks, by what comes to them, and the one that all of them hand their commands to. */
public record Desks(
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
        Desk desk) {}
