package org.mediationledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.Hash;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.Commitments;

class CaseEventLeavesTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private final MadeUpStore store = new MadeUpStore();

    @Test
    void an_open_event_can_be_read_in_its_leaf() {
        StoredEvent contact = store.contact(CASE);

        assertThat(text(leaf(contact)))
                .contains("\"type\":\"case.adviser-contacted\"")
                .contains("\"occurredOn\":\"2026-09-01\"")
                .contains("\"channel\":\"PHONE\"")
                .contains("\"actorRole\":\"ADVISER\"")
                .contains("\"caseSeq\":1")
                .doesNotContain(CASE.toString())
                .doesNotContain("\"adviser\"")
                .doesNotContain("prev");
    }

    @Test
    void in_the_place_of_a_concern_anything_for_the_parties_would_look_the_same_but_for_digests() {
        StoredEvent concern = store.concern(CASE);
        StoredEvent nextAction = store.nextAction(CASE);
        StoredEvent sameTime = new StoredEvent(
                concern.position(),
                nextAction.aggregateType(),
                nextAction.aggregateId(),
                nextAction.sequence(),
                nextAction.eventId(),
                concern.recordedAt(),
                nextAction.payloadType(),
                nextAction.revision(),
                nextAction.payload(),
                nextAction.metaData());

        assertThat(withoutDigests(text(leaf(sameTime)))).isEqualTo(withoutDigests(text(leaf(concern))));
        assertThat(withoutDigests(text(leaf(concern)))).hasSizeLessThan(300);
    }

    /** Nor does a leaf's length, or what it has before it, tell one from another. */
    @Test
    void whatever_is_not_open_has_the_same_leaf_but_for_digests() {
        Random random = new Random(11);
        List<String> types = EventCatalogue.entries().stream()
                .filter(entry -> entry.disclosure() != DisclosureClass.OPEN)
                .map(EventCatalogue.Entry::name)
                .toList();
        assertThat(types).contains("safeguarding.concern-raised", "case.confidence-taken", "case.next-action-done");
        for (CaseLink link : List.of(CaseLink.FIRST, new CaseLink(17, Hash.sha256(new byte[1])))) {
            Set<String> leaves = new TreeSet<>();
            Set<Integer> lengths = new TreeSet<>();
            for (String type : types) {
                CaseEventLeaf leaf = CaseEventLeaf.of(anything(type, random), link, Logs.SECRET);
                leaves.add(withoutDigests(text(leaf)));
                lengths.add(leaf.bytes().length);
            }
            assertThat(leaves).hasSize(1);
            assertThat(lengths).hasSize(1);
        }
    }

    /** By somebody, on some day, saying more or less. */
    private static StoredEvent anything(String type, Random random) {
        String words = "\"words" + random.nextInt(9) + "\":\"" + "x".repeat(random.nextInt(500)) + "\",";
        String role = List.of("ADVISER", "SAFEGUARDING_LEAD", "LEDGER").get(random.nextInt(3));
        return new StoredEvent(
                1 + random.nextInt(1000),
                random.nextBoolean() ? "Case" : "SafeguardingFile",
                new UUID(random.nextLong(), random.nextLong()).toString(),
                random.nextInt(1000),
                new UUID(random.nextLong(), random.nextLong()).toString(),
                Logs.CLOCK.instant(),
                type,
                "1",
                ("{\"caseId\":\"" + CASE + "\"," + (random.nextBoolean() ? words : "") + "\"occurredOn\":\"2026-09-0"
                                + (1 + random.nextInt(9)) + "\"}")
                        .getBytes(StandardCharsets.UTF_8),
                ("{\"account\":\"" + "a".repeat(1 + random.nextInt(20)) + "\",\"role\":\"" + role + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_correction_of_anything_and_a_date_that_runs_from_an_agreement_are_not_told_in_leaves() {
        StoredEvent open = store.contact(CASE);

        assertThat(text(leaf(saying(open, "\"corrects\":\"9d8ad3a9-2c1c-4a3c-8f5b-59d2f4c7fb3f\""))))
                .doesNotContain("9d8ad3a9");
        assertThat(
                        text(
                                leaf(
                                        saying(
                                                open,
                                                "\"clocks\":{\"started\":[{\"clock\":\"x\",\"date\":{\"trigger\":\"AGREEMENT\",\"dueOn\":\"2026-10-01\"}}]}"))))
                .doesNotContain("2026-10-01");
    }

    @Test
    void a_type_or_a_revision_that_the_catalogue_does_not_know_is_not_told() {
        StoredEvent open = store.contact(CASE);
        StoredEvent newer = new StoredEvent(
                open.position(),
                open.aggregateType(),
                open.aggregateId(),
                open.sequence(),
                open.eventId(),
                open.recordedAt(),
                open.payloadType(),
                "2",
                open.payload(),
                open.metaData());

        assertThat(text(leaf(newer))).doesNotContain("PHONE");
    }

    @Test
    void the_disclosure_of_a_whole_event_opens_its_leafs_commitment() {
        CaseEventLeaf leaf = leaf(store.nextAction(CASE));

        assertThat(leaf.disclosures().whole()).singleElement().satisfies(whole -> {
            assertThat(text(leaf)).contains("\"sd\":\"" + Commitments.commitTo(whole.encoded()) + "\"");
            assertThat(whole.value()).contains("case.next-action-done").doesNotContain("ciphertext");
        });
    }

    private static StoredEvent saying(StoredEvent event, String more) {
        return MadeUpStore.with(
                event,
                event.recordedAt(),
                new String(event.payload(), StandardCharsets.UTF_8)
                        .replace("\"channel\"", more + ",\"channel\"")
                        .getBytes(StandardCharsets.UTF_8),
                event.metaData());
    }

    private static CaseEventLeaf leaf(StoredEvent event) {
        return CaseEventLeaf.of(event, CaseLink.FIRST, Logs.SECRET);
    }

    private static String text(CaseEventLeaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }

    private static String withoutDigests(String leaf) {
        return leaf.replaceAll("\"(prev|salt|sd)\":\"[^\"]*\"", "\"$1\":\"…\"");
    }
}
