package org.mediationledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.HeadsOfCases;
import org.mediationledger.verifier.attack.Answer;
import org.mediationledger.verifier.attack.Auditor;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;

/** Which packs are given out again, which are made anew, and to whom. */
@Timeout(120)
class KeptPacksTest {

    @TempDir
    private static Path folder;

    @TempDir
    private Path auditors;

    private static EmbeddedLedger ledger;

    @BeforeAll
    static void a_ledger_runs() {
        ledger = EmbeddedLedger.over(folder);
    }

    @AfterAll
    static void and_ends() {
        ledger.close();
    }

    private static String evidence(Family family) {
        return family.path() + "/evidence";
    }

    private static long export(byte[] pack) {
        return ((JsonInteger) PackFiles.unzip(pack)
                        .json(PackFiles.MANIFEST)
                        .member("export")
                        .orElseThrow())
                .value();
    }

    @Test
    void a_pack_is_the_same_for_all_of_a_class_until_the_case_has_a_new_event() {
        Family family = Family.mediated(ledger);

        byte[] first = family.as("family").fetch(evidence(family));
        assertThat(family.as("family").fetch(evidence(family))).isEqualTo(first);
        assertThat(family.as("coordinator").fetch(evidence(family) + "?recipient=FAMILY"))
                .isEqualTo(first);
        Family.takenOn(ledger);
        assertThat(family.as("family").fetch(evidence(family))).isEqualTo(first);

        family.as("coordinator")
                .post(family.path() + "/confidences", "{topic: 'MEETING', words: 'Rather on Mondays'}")
                .is(200);
        byte[] second = family.as("family").fetch(evidence(family));
        assertThat(second).isNotEqualTo(first);
        assertThat(PackFiles.unzip(second).entries())
                .isEqualTo(PackFiles.unzip(first).entries() + 1);
    }

    @Test
    void a_pack_made_anew_has_a_seal_of_its_own_in_the_log_and_takes_the_place_of_the_one_before() {
        Family family = Family.mediated(ledger);
        byte[] first = family.as("authority").fetch(evidence(family));

        byte[] anew = family.as("authority").fetchMade(evidence(family), "{}");

        assertThat(anew).isNotEqualTo(first);
        assertThat(export(anew)).isGreaterThan(export(first));
        for (byte[] pack : List.of(first, anew)) {
            assertThat(leaf(export(pack)))
                    .containsEntry("kind", new JsonString("case-export"))
                    .containsEntry("recipient", new JsonString("AUTHORITY"));
        }
        assertThat(family.as("authority").fetch(evidence(family))).isEqualTo(anew);
        assertThat(family.as("family").fetch(evidence(family))).isNotEqualTo(anew);
    }

    private Map<String, Json> leaf(long index) {
        byte[] entry = ledger.part(EvidenceLog.class).entry(index);
        return ((JsonObject) CanonicalJson.read(entry == null ? new byte[0] : entry, JsonLimits.LEAF)).members();
    }

    @Test
    void after_an_erasure_no_pack_is_kept_that_disclosed_it_and_the_one_that_a_reader_has_still_holds() {
        Family family = Family.mediated(ledger);
        byte[] before = family.as("family").fetch(evidence(family));
        family.as("authority").fetch(evidence(family));
        assertThat(kept(family)).hasSize(2);
        assertThat(words(before)).contains(Family.PARENT);

        String person = family.parent();
        family.as("dpo")
                .post(family.path() + "/people/" + person + "/erasure", "{ground: 'OBJECTION'}")
                .is(200);
        EvidenceLog log = ledger.part(EvidenceLog.class);
        while (log.erasuresIn(UUID.fromString(family.id())).isEmpty()
                || !kept(family).isEmpty()) {
            Thread.onSpinWait();
        }

        byte[] after = family.as("family").fetch(evidence(family));
        assertThat(words(after)).doesNotContain(Family.PARENT);
        assertThat(PackFiles.unzip(after).has(PackFiles.erasure(1))).isTrue();
        assertThat(PackFiles.unzip(before).has(PackFiles.erasure(1))).isFalse();
        for (byte[] pack : List.of(before, after)) {
            Answer answer = auditor().check(pack);
            assertThat(answer.findings()).isEmpty();
            assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
        }
    }

    @Test
    void packs_made_while_it_is_stated_how_far_all_cases_have_come_hold_together() throws Exception {
        Family family = Family.mediated(ledger);
        HeadsOfCases heads = ledger.part(HeadsOfCases.class);
        AtomicBoolean enough = new AtomicBoolean();
        Thread stating = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                heads.state();
            }
        });
        List<byte[]> packs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            family.as("coordinator")
                    .post(family.path() + "/confidences", "{topic: 'MEETING', words: 'Rather on Mondays'}")
                    .is(200);
            packs.add(family.as("family").fetchMade(evidence(family), "{}"));
        }
        enough.set(true);
        stating.join();

        assertThat(packs)
                .allSatisfy(pack -> assertThat(auditor().check(pack).findings()).isEmpty());
    }

    private List<Path> kept(Family family) {
        return Folders.files(new Folders(folder).data().resolve("packs")).stream()
                .filter(file -> file.toString().contains(family.id()))
                .toList();
    }

    /** What is disclosed in a pack, as whoever opens it reads it. */
    private static String words(byte[] pack) {
        PackFiles files = PackFiles.unzip(pack);
        StringBuilder words = new StringBuilder();
        files.all().keySet().stream()
                .filter(name -> name.startsWith("pack/disclosures/"))
                .forEach(
                        name -> files.array(name).elements().forEach(told -> words.append(RealPacksTest.opened(told))));
        return words.toString();
    }

    private Auditor auditor() {
        return new Auditor(
                auditors,
                new Folders(folder).policy(),
                List.of(),
                Optional.empty(),
                SystemTime.clock().instant());
    }

    @Test
    void nobody_gets_a_pack_of_a_class_that_is_not_theirs() {
        Family family = Family.mediated(ledger);
        Map<String, List<String>> allowed = Map.of(
                "family", List.of("FAMILY", "TRIBUNAL"),
                "authority", List.of("AUTHORITY", "TRIBUNAL"),
                "preparer", List.of("TRIBUNAL"),
                "auditor", List.of("AUDITOR"),
                "mediator", List.of(),
                "frontdoor", List.of(),
                "safeguarding", List.of());

        allowed.forEach((user, classes) -> {
            for (String recipient : List.of("FAMILY", "AUTHORITY", "TRIBUNAL", "AUDITOR")) {
                int status = classes.contains(recipient) ? 200 : 403;
                assertThat(family.as(user)
                                .get(evidence(family) + "?recipient=" + recipient)
                                .response()
                                .statusCode())
                        .as(user + " for " + recipient)
                        .isEqualTo(status);
                assertThat(family.as(user)
                                .post(evidence(family), "{recipient: '" + recipient + "'}")
                                .response()
                                .statusCode())
                        .as(user + " anew for " + recipient)
                        .isEqualTo(status);
            }
        });
        family.as("coordinator.kids").get(evidence(family)).is(404);
    }
}
