package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.BundleId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.query.bundle.BundlesAnswer;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.query.bundle.ListBundles;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.BundleKind;
import tools.jackson.databind.JsonNode;

/** What one of several processes says of a bundle that was begun, and that it doesn't make itself. */
class BundlesMadeElsewhereTest extends EdgeTest {

    private static final String BUNDLES = "/api/cases/" + Mappings.ID + "/bundles";

    @Test
    void that_it_is_made_elsewhere_and_not_how_far_it_has_come() {
        begunAt(EdgeUnderTest.NOW.minus(Duration.ofMinutes(29)));

        assertSaid("ELSEWHERE");
    }

    @Test
    void that_it_was_interrupted_once_nobody_can_be_making_it() {
        begunAt(EdgeUnderTest.NOW.minus(Duration.ofMinutes(30)));

        assertSaid("INTERRUPTED");
    }

    private void begunAt(Instant instant) {
        Bundle begun = new Bundle(
                new BundleId(UUID.fromString(Mappings.ID)),
                BundleKind.CORE,
                null,
                6,
                LocalDate.parse("2026-11-21"),
                instant,
                null,
                null,
                List.of());
        queries.answer(ListBundles.class, query -> new BundlesAnswer(new CaseBundles(List.of(begun)), null));
    }

    private void assertSaid(String state) {
        JsonNode one = get(Role.PREPARER, BUNDLES + "/" + Mappings.ID).is(200).json();
        JsonNode all = get(Role.PREPARER, BUNDLES).is(200).json().path("bundles");
        assertThat(one.path("state").asString()).isEqualTo(state);
        assertThat(one.has("papersDone")).isFalse();
        assertThat(one.has("pagesDone")).isFalse();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).path("state").asString()).isEqualTo(state);
        get(Role.PREPARER, BUNDLES + "/" + Mappings.ID + "/pdf").isProblem(404, "NOT_FOUND");
    }
}
