package org.mediationledger.tampering;

import java.util.List;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;

/** A case with everything that packs treat differently, lived through in the autumn of 2025. */
final class Family {

    /** Words that were said in confidence, or about somebody at risk. */
    static final List<String> NEVER_DISCLOSED = List.of(
            "two hours a week",
            "father drinks",
            "not eaten since Friday",
            "NEGLECT",
            "MASH 12",
            "CHILDRENS_SOCIAL_CARE",
            "confidence",
            "concern",
            "afeguarding",
            "CONFIDENTIAL",
            "SAFEGUARDING");

    static final String PARENT = "Perpetua Canary";
    static final String TELEPHONE = "0161 496 0777";

    private final EmbeddedLedger ledger;
    private final String id;

    private Family(EmbeddedLedger ledger, String id) {
        this.ledger = ledger;
        this.id = id;
    }

    /** A family that was taken on, and nothing more. */
    static Family takenOn(EmbeddedLedger ledger) {
        Intake intake = Intake.afterNoticeOf("2025-09-10")
                .about("EDUCATION", "HEALTH")
                .with("commissioner", "QOP")
                .ofParent(PARENT, TELEPHONE);
        return new Family(
                ledger,
                Voice.of(ledger, "coordinator")
                        .on("2025-09-24")
                        .post(intake)
                        .is(201)
                        .id());
    }

    /** A family that mediated, and of which things were said that nobody else may know. */
    static Family mediated(EmbeddedLedger ledger) {
        Family family = takenOn(ledger);
        family.agrees();
        family.meets();
        family.confides();
        return family;
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/cases/" + id;
    }

    Voice as(String user) {
        return Voice.of(ledger, user);
    }

    private void agrees() {
        as("adviser")
                .on("2025-09-24")
                .post(path() + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        as("adviser")
                .post(path() + "/advice", "{channel: 'TELEPHONE', topics: ['WHAT_MEDIATION_IS', 'TIME_LIMITS']}")
                .is(200);
        as("adviser").post(path() + "/mediation-request", "{}").is(200);
        as("coordinator")
                .post(path() + "/authority-informed", "{toldBy: 'ADVISER', channel: 'EMAIL'}")
                .is(200);
        as("coordinator")
                .post(path() + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(parent()))
                .is(200);
    }

    String parent() {
        return as("coordinator").get(path()).is(200).text("/intake/holders/0/person");
    }

    private void meets() {
        String meeting = path() + "/meetings/"
                + as("coordinator")
                        .on("2025-09-25")
                        .post(
                                path() + "/meetings",
                                "{plannedOn: '2025-10-08', startsAt: '10:30', place: 'Friends House', mediators: ['mediator'], noticeGivenOn: '2025-09-25'}")
                        .is(201)
                        .id();
        String parent = attendee(meeting, "RIGHT_HOLDER", "Ada Example");
        String officer = attendee(meeting, "LOCAL_AUTHORITY_OFFICER", "Olu Officer");
        as("authority")
                .on("2025-10-08")
                .post(meeting + "/attendees/" + officer + "/authority", "{authority: 'FULL'}")
                .is(200);
        as("mediator")
                .post(meeting + "/held", "{attended: ['%s', '%s']}".formatted(parent, officer))
                .is(200);
        as("coordinator").on("2025-10-09").post(path() + "/appeal", "{}").is(200);
    }

    private String attendee(String meeting, String role, String name) {
        return as("coordinator")
                .on("2025-10-08")
                .post(meeting + "/attendees", "{role: '%s', basis: 'PARTY', name: '%s'}".formatted(role, name))
                .is(201)
                .id();
    }

    private void confides() {
        as("mediator")
                .on("2025-10-12")
                .post(path() + "/confidences", "{topic: 'MEETING', words: 'Would settle for two hours a week'}")
                .is(200);
        as("adviser")
                .post(path() + "/confidences", "{topic: 'ISSUES', words: 'The father drinks'}")
                .is(200);
        as("mediator")
                .post(path() + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten since Friday.'}")
                .is(200);
        as("safeguarding")
                .post(path() + "/concerns/1/referral", "{referredTo: 'CHILDRENS_SOCIAL_CARE', reference: 'MASH 12'}")
                .is(200);
    }
}
