package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.CertificateGround;

/** What went before in a case, up to a stage that several refusals start from. */
final class Foregone {

    private static final MeetingId FIRST = meeting(1);

    private Foregone() {}

    static Story notified(CaseEvent... then) {
        return given(caseOpened(), and(List.of(decisionNotified("2026-09-10")), then));
    }

    static Story declined(CaseEvent... then) {
        return notified(and(List.of(adviceGiven("2026-09-20"), mediationDeclined("2026-09-24")), then));
    }

    static Story certified() {
        return declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25"));
    }

    static Story pursued(CaseEvent... then) {
        return notified(and(
                List.of(
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        adviceGiven("2026-09-20"),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21")),
                then));
    }

    static Story pursuedUnadvised(CaseEvent... then) {
        return notified(and(
                List.of(
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21")),
                then));
    }

    static Story pursuedAboutHealth(CaseEvent... then) {
        return pursued(and(List.of(issuesStated("2026-09-21", IssueKind.EDUCATION, IssueKind.HEALTH)), then));
    }

    static Story planned(String plannedOn) {
        return pursued(meetingPlanned(FIRST, plannedOn, "2026-11-01"));
    }

    static Story held(CaseEvent... then) {
        return pursued(and(
                List.of(meetingPlanned(FIRST, "2026-10-15", "2026-10-01"), meetingHeld(FIRST, "2026-10-15")), then));
    }

    static CaseEvent[] and(List<CaseEvent> before, CaseEvent... then) {
        return Stream.concat(before.stream(), Arrays.stream(then)).toArray(CaseEvent[]::new);
    }
}
