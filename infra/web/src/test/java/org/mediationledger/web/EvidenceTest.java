package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.rights.Role;

class EvidenceTest extends EdgeTest {

    private static final String PACK = "/api/cases/" + Mappings.ID + "/evidence";

    @BeforeEach
    void the_one_event_is_for_all() {
        queries.answer(GetDisclosed.class, query -> new DisclosedAnswer(List.of(new UUID(1, 2)), 1, 0, null));
    }

    @Test
    void a_pack_is_the_same_until_it_is_made_anew() {
        String first = get(Role.FAMILY, PACK).is(200).response().body();

        assertThat(get(Role.FAMILY, PACK).is(200).response().body()).isEqualTo(first);
        String anew = post(Role.FAMILY, PACK, "{}").is(200).response().body();
        assertThat(anew).isNotEqualTo(first);
        Reply reply = get(Role.FAMILY, PACK).is(200);
        assertThat(reply.response().body()).isEqualTo(anew);
        assertThat(reply.header("content-type")).isEqualTo("application/zip");
        assertThat(reply.header("content-disposition"))
                .isEqualTo("attachment; filename=\"evidence-" + Mappings.ID + "-family.zip\"");
    }

    @Test
    void each_class_of_recipients_has_its_own() {
        assertThat(get(Role.ADVISER, PACK + "?recipient=FAMILY")
                        .is(200)
                        .response()
                        .body())
                .isNotEqualTo(get(Role.ADVISER, PACK + "?recipient=TRIBUNAL")
                        .is(200)
                        .response()
                        .body());
        get(Role.ADVISER, PACK + "?recipient=EVERYBODY").isProblem(400, "PARAMETER_INVALID");
    }

    @Test
    void everybody_sees_how_far_the_log_has_come_and_auditors_what_is_in_it() {
        get(Role.FAMILY, PACK).is(200);

        assertThat(get(null, "/api/log/checkpoint").is(200).response().body()).startsWith(EdgeUnderTest.ORIGIN + "\n");
        get(null, "/api/log/tile/0/000.p/1").is(200);
        assertThat(get(Role.AUDITOR, "/api/log/tile/entries/000.p/1")
                        .is(200)
                        .response()
                        .body())
                .contains("case.adviser-contacted");
        get(null, "/api/log/tile/entries/000.p/1").isProblem(401, "NOT_AUTHENTICATED");
        get(Role.COORDINATOR, "/api/log/tile/entries/000.p/1").isProblem(403, "ROLE_NOT_PERMITTED");
    }

    @Test
    void no_path_leads_out_of_the_tiles() {
        for (String place : List.of("000.p/0000", "00", "x1/000", "..", "000.p", "000/", "head", "%2e%2e/head")) {
            assertThat(get(null, "/api/log/tile/0/" + place).status()).as(place).isIn(400, 404);
            assertThat(get(Role.AUDITOR, "/api/log/tile/entries/" + place).status())
                    .as(place)
                    .isIn(400, 404);
        }
        assertThat(get(Role.AUDITOR, "/api/log/tile/head/000").status()).isIn(400, 404);
    }
}
