package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** Disagreement resolution: voluntary on both sides, with no clock, and never a certificate (CFA 2014 s 57). */
abstract non-sealed class ResolvingDisagreement extends Journey {

    private String disagreement() {
        return takenOn("2026-09-21", Intake.intoDisagreementResolution());
    }

    private void consent(String kase, String party, boolean consents) {
        as("coordinator")
                .on("2026-09-22")
                .post(kase + "/resolution-consents", "{party: '%s', consents: %s}".formatted(party, consents))
                .is(200);
    }

    @Test
    void it_is_held_when_both_sides_agree_and_no_statutory_date_ever_runs() {
        String kase = disagreement();
        as("coordinator")
                .post(kase + "/meetings", "{plannedOn: '2026-10-01', place: 'Room 2', mediators: ['mediator']}")
                .isProblem(409, "RESOLUTION_CONSENT_MISSING")
                .citing("CFA 2014 s 57");
        consent(kase, "FAMILY", true);
        consent(kase, "SCHOOL_OR_COLLEGE", true);
        assertThat(status("coordinator", kase)).isEqualTo("RESOLUTION_AGREED");
        held(meetingArranged(kase, "2026-09-28", "2026-09-30"), "2026-09-30");
        assertThat(status("coordinator", kase)).isEqualTo("MEETING_HELD");
        assertThat(running("coordinator", kase)).isEmpty();
        assertThat(due("coordinator", kase)).isEmpty();
        assertThat(as("coordinator").get(kase).list("/met")).isEmpty();
    }

    @Test
    void it_never_gives_a_certificate() {
        String kase = disagreement();
        for (String ground : new String[] {"C1", "C1B", "C2", "C3"}) {
            as("adviser")
                    .post(kase + "/certificates", "{ground: '%s', adviserName: 'Ann Adviser'}".formatted(ground))
                    .isProblem(409, "NOT_IN_DISAGREEMENT_RESOLUTION")
                    .citing("CFA 2014 s 57");
        }
        as("adviser")
                .post(
                        kase + "/certificates/paper",
                        "{ground: 'C2', number: 'P-1', source: 'KIDS', issuedOn: '2026-09-01'}")
                .isProblem(409, "NOT_IN_DISAGREEMENT_RESOLUTION");
    }

    @Test
    void a_party_that_declines_ends_it() {
        String kase = disagreement();
        consent(kase, "FAMILY", true);
        consent(kase, "LOCAL_AUTHORITY", false);
        assertThat(status("coordinator", kase)).isEqualTo("RESOLUTION_DECLINED");
        as("coordinator")
                .post(kase + "/meetings", "{plannedOn: '2026-10-01', place: 'Room 2', mediators: ['mediator']}")
                .isProblem(409, "RESOLUTION_CONSENT_MISSING");
    }

    @Test
    void it_knows_no_advice_about_mediation() {
        String kase = disagreement();
        as("coordinator").post(kase + "/decline", "{}").isProblem(409, "NOT_IN_DISAGREEMENT_RESOLUTION");
    }
}
