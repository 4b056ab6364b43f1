package org.mediationledger.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.StoredEvent;

class SequencingTest {

    /** More than are taken at a time, and not a multiple of it. */
    private static final int EVENTS = 9_000;

    /** Among those that are taken second. */
    private static final int UNREADABLE = 5_000;

    private static final int TAKEN_FIRST = 4_096;

    @TempDir
    private Path folder;

    private final MadeUpStore store = new MadeUpStore();

    @Test
    void many_events_give_the_leaves_that_they_give_one_by_one() {
        fill();
        EvidenceLog log = Logs.open(folder, store);

        assertThat(log.sequence()).isEqualTo(EVENTS);

        assertThat(entries(log)).usingElementComparator(Arrays::compare).isEqualTo(oneByOne());
        assertThat(log.sequence()).isZero();
        assertThat(Logs.open(folder, store).events()).isEqualTo(EVENTS);
    }

    @Test
    void events_before_one_that_cannot_be_read_are_in_the_log_and_those_behind_it_follow_when_it_can() {
        fill();
        StoredEvent event = store.after(UNREADABLE, 1).getFirst();
        store.change(event, good -> withPayload(good, "null".getBytes(US_ASCII)));
        EvidenceLog log = Logs.open(folder, store);

        assertThatThrownBy(log::sequence).isInstanceOf(JsonRefused.class);
        assertThat(log.events()).isEqualTo(TAKEN_FIRST);
        assertThat(log.head().size()).isEqualTo(TAKEN_FIRST);

        store.change(event, bad -> withPayload(bad, event.payload()));
        assertThat(log.sequence()).isEqualTo(EVENTS - TAKEN_FIRST);
        assertThat(entries(log)).usingElementComparator(Arrays::compare).isEqualTo(oneByOne());
    }

    private void fill() {
        Random random = new Random(11);
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            if (random.nextInt(50) == 0 || cases.isEmpty()) {
                cases.add(new UUID(random.nextLong(), random.nextLong()));
            }
            UUID one = cases.get(random.nextInt(cases.size()));
            switch (random.nextInt(3)) {
                case 0 -> store.contact(one);
                case 1 -> store.nextAction(one);
                default -> store.concern(one);
            }
        }
    }

    private List<byte[]> oneByOne() {
        Map<UUID, CaseLink> links = new HashMap<>();
        List<byte[]> leaves = new ArrayList<>();
        for (StoredEvent event : store.after(0, EVENTS)) {
            CaseLink link = links.getOrDefault(CaseEventLeaf.caseOf(event), CaseLink.FIRST);
            CaseEventLeaf leaf = CaseEventLeaf.of(event, link, Logs.SECRET);
            links.put(leaf.caseId(), link.after(leaf.hash()));
            leaves.add(leaf.bytes());
        }
        return leaves;
    }

    private static StoredEvent withPayload(StoredEvent event, byte[] payload) {
        return MadeUpStore.with(event, event.recordedAt(), payload, event.metaData());
    }

    private static List<byte[]> entries(EvidenceLog log) {
        List<byte[]> entries = new ArrayList<>();
        log.read(0, log.head().size(), (index, entry) -> entries.add(entry));
        return entries;
    }
}
