package org.mediationledger.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.RunningLedger;
import org.mediationledger.journeys.kit.Voice;
import tools.jackson.databind.JsonNode;

/** What journeys share: people, and ways to look. Each journey takes on a family of its own. */
abstract sealed class Journey
        permits Bundling,
                Cancelling,
                Changing,
                Certifying,
                Confiding,
                Correcting,
                Deciding,
                Declining,
                Distributing,
                Erasing,
                Entrusting,
                Finding,
                HandingOver,
                HealthOnly,
                Holding,
                Lending,
                LettingIn,
                LookingBack,
                Mediating,
                MeetingOtherwise,
                NotGoingAhead,
                Repeating,
                ResolvingDisagreement,
                Safeguarding,
                SectionIOnly,
                Watching,
                Working {

    private RunningLedger ledger;

    @BeforeEach
    final void arrive(RunningLedger started) {
        ledger = started;
    }

    /** The demo's user of that name. */
    final Voice as(String user) {
        return Voice.of(ledger, user);
    }

    /** The co-ordinator takes a family on; the path of its case. */
    final String takenOn(String day, Intake family) {
        return "/api/cases/" + as("coordinator").on(day).post(family).is(201).id();
    }

    /** A family that was given information and advice on that day, nine days after a notice of its own. */
    final String advised(String day, Intake family) {
        String kase = takenOn(day, family);
        as("adviser").on(day).post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
        as("adviser")
                .on(day)
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['WHAT_MEDIATION_IS', 'TIME_LIMITS']}")
                .is(200);
        return kase;
    }

    /** An advised family that wishes to mediate, of which the local authority was told on the same day. */
    final String pursuing(String day, Intake family) {
        String kase = advised(day, family);
        as("adviser").on(day).post(kase + "/mediation-request", "{}").is(200);
        as("coordinator")
                .on(day)
                .post(kase + "/authority-informed", "{toldBy: 'ADVISER', channel: 'EMAIL'}")
                .is(200);
        return kase;
    }

    /** A meeting with the mediator, of which the family is told at once; its path. */
    final String meetingArranged(String kase, String day, String plannedOn) {
        return kase + "/meetings/"
                + as("coordinator")
                        .on(day)
                        .post(
                                kase + "/meetings",
                                "{plannedOn: '%s', startsAt: '10:30', place: 'Friends\\' Meeting House', mediators: ['mediator'], noticeGivenOn: '%s'}"
                                        .formatted(plannedOn, day))
                        .is(201)
                        .id();
    }

    /** The right-holder attends a meeting with an officer who may decide; the meeting takes place as planned. */
    final void held(String meeting, String day) {
        String parent = attendee(meeting, day, "RIGHT_HOLDER", "Ada Example");
        String officer = attendee(meeting, day, "LOCAL_AUTHORITY_OFFICER", "Olu Officer");
        as("authority")
                .on(day)
                .post(meeting + "/attendees/" + officer + "/authority", "{authority: 'FULL'}")
                .is(200);
        as("mediator")
                .on(day)
                .post(meeting + "/held", "{attended: ['%s', '%s']}".formatted(parent, officer))
                .is(200);
    }

    private String attendee(String meeting, String day, String role, String name) {
        return as("coordinator")
                .on(day)
                .post(meeting + "/attendees", "{role: '%s', basis: 'PARTY', name: '%s'}".formatted(role, name))
                .is(201)
                .id();
    }

    /** The adviser issues a certificate that nothing forbids. */
    final Answer certified(String kase, String day, String ground) {
        return as("adviser")
                .on(day)
                .post(kase + "/certificates", "{ground: '%s', adviserName: 'Ann Adviser'}".formatted(ground))
                .is(201);
    }

    /** The statutory dates that run, by clock, as somebody sees them in the case file. */
    final Map<String, String> running(String user, String kase) {
        Map<String, String> dates = new TreeMap<>();
        as(user).get(kase)
                .is(200)
                .list("/deadlines")
                .forEach(date -> dates.put(
                        date.path("clock").asString(), date.path("dueOn").asString()));
        return dates;
    }

    /** The statutory dates of one case in the whole due list, by clock. */
    final Map<String, String> due(String user, String kase) {
        Map<String, String> dates = new TreeMap<>();
        pages(user, "/api/due?limit=200").stream()
                .filter(item -> kase.endsWith(item.path("caseId").asString()))
                .forEach(item -> dates.put(
                        item.path("clock").asString(), item.path("dueOn").asString()));
        return dates;
    }

    /** Every item of a list, page after page. */
    final List<JsonNode> pages(String user, String path) {
        List<JsonNode> items = new ArrayList<>();
        Answer page = as(user).get(path).is(200);
        items.addAll(page.list("/items"));
        while (!page.text("/next").isEmpty()) {
            page = as(user).get(path + (path.contains("?") ? "&" : "?") + "cursor=" + page.text("/next"))
                    .is(200);
            items.addAll(page.list("/items"));
        }
        return items;
    }

    /** The timeline as somebody sees it. */
    final List<JsonNode> timeline(String user, String kase) {
        return pages(user, kase + "/timeline?limit=200");
    }

    /** The timeline's sentences as somebody sees them. */
    final List<String> story(String user, String kase) {
        return timeline(user, kase).stream()
                .map(entry -> entry.path("sentence").asString())
                .toList();
    }

    /** The newest entry of that type. */
    final JsonNode entry(String user, String kase, String type) {
        return timeline(user, kase).stream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    final String status(String user, String kase) {
        return as(user).get(kase).is(200).text("/status");
    }

    /** A case that everybody reaches. */
    final String everybodys() {
        String kase = pursuing(
                "2026-09-24",
                Intake.afterNoticeOf("2026-09-10").about("EDUCATION", "HEALTH").with("commissioner", "QOP"));
        held(meetingArranged(kase, "2026-09-25", "2026-10-08"), "2026-10-08");
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("coordinator")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(parent))
                .is(200);
        as("coordinator").on("2026-10-09").post(kase + "/appeal", "{}").is(200);
        return kase;
    }
}
