package org.mediationledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.verifier.attack.Answer;
import org.mediationledger.verifier.attack.Attack;
import org.mediationledger.verifier.attack.Attacks;
import org.mediationledger.verifier.attack.Auditor;
import org.mediationledger.verifier.attack.Flips;
import org.mediationledger.verifier.attack.ForgedAttacks;
import org.mediationledger.verifier.attack.HeldAttacks;
import org.mediationledger.verifier.attack.StampAttacks;
import org.mediationledger.verifier.check.Held;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Stamper;

/** Packs that a ledger gave out over HTTP, checked by the auditor's program, whole and tampered with. */
class RealPacksTest {

    private static final Duration YEARS = Duration.ofDays(3650);

    @TempDir
    private static Path folder;

    private static ExportedPacks exported;

    @TempDir
    private Path auditors;

    @BeforeAll
    static void a_case_is_lived_through_and_exported() {
        exported = ExportedPacks.of(new Folders(folder));
    }

    private Auditor auditor() {
        return new Auditor(auditors, exported.policy(), List.of(), Optional.empty(), exported.madeAt());
    }

    @ParameterizedTest
    @EnumSource(RecipientClass.class)
    void nothing_is_found_wrong_with_a_pack_as_it_was_given_out(RecipientClass recipient) {
        for (Auditor auditor : List.of(auditor(), auditor().holding(exported.heldBefore(recipient)))) {
            Answer answer = auditor.check(exported.pack(recipient));

            assertThat(answer.findings()).isEmpty();
            assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
            assertThat(answer.exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(RecipientClass.class)
    void a_pack_has_all_that_a_pack_can_have(RecipientClass recipient) {
        PackFiles pack = exported.files(recipient);

        assertThat(pack.entries()).isGreaterThan(15);
        assertThat(pack.all().keySet())
                .contains(PackFiles.HEADS, PackFiles.EXPORT, PackFiles.REDACTIONS)
                .anyMatch(name -> name.startsWith("pack/disclosures/"))
                .anyMatch(name -> name.startsWith("pack/consistency/"));
        assertThat(pack.json(PackFiles.MANIFEST).member("recipient")).contains(new JsonString(recipient.name()));
    }

    @ParameterizedTest
    @EnumSource(RecipientClass.class)
    void no_pack_holds_a_word_that_was_said_in_confidence_or_about_somebody_at_risk(RecipientClass recipient) {
        Map<String, String> found = new TreeMap<>();
        words(exported.files(recipient))
                .forEach((file, words) ->
                        Family.NEVER_DISCLOSED.stream().filter(words::contains).forEach(word -> found.put(file, word)));

        assertThat(found).isEmpty();
    }

    @Test
    void each_class_sees_what_it_may_and_nobody_a_telephone_number() {
        Map<String, Boolean> sees = new TreeMap<>();
        for (RecipientClass recipient : RecipientClass.values()) {
            String words = String.join("\n", words(exported.files(recipient)).values());
            assertThat(words).doesNotContain(Family.TELEPHONE).doesNotContain("01614960777");
            sees.put(recipient + " the parent's name", words.contains(Family.PARENT));
            sees.put(recipient + " accounts", words.contains("coordinator\""));
        }

        assertThat(sees)
                .containsEntry("FAMILY the parent's name", true)
                .containsEntry("AUTHORITY the parent's name", true)
                .containsEntry("TRIBUNAL the parent's name", false)
                .containsEntry("AUDITOR the parent's name", false);
    }

    /** The words of every file, those of disclosures as whoever opens them reads them. */
    private static Map<String, String> words(PackFiles pack) {
        Map<String, String> words = new TreeMap<>();
        pack.all().forEach((name, bytes) -> {
            words.put(name, new String(bytes, StandardCharsets.UTF_8));
            if (name.startsWith("pack/disclosures/")) {
                pack.array(name).elements().forEach(told -> words.merge(name, opened(told), String::concat));
            }
        });
        return words;
    }

    static String opened(Object told) {
        return new String(Base64.getUrlDecoder().decode(((JsonString) told).value()), StandardCharsets.UTF_8);
    }

    /** An attack on the pack of one class. */
    record Laid(RecipientClass recipient, Attack attack) {

        @Override
        public String toString() {
            return recipient + ": " + attack;
        }
    }

    static Stream<Laid> withoutAnyKey() {
        return Stream.of(RecipientClass.values()).flatMap(recipient -> {
            PackFiles pack = exported.files(recipient);
            Stamper stamper = Stamper.valid(
                    exported.madeAt().minus(YEARS), exported.madeAt().plus(YEARS), Stamper.Fitness.FIT);
            PackFiles stamped = pack.with(
                            PackFiles.STAMP, stamper.stamp(pack.bytes(PackFiles.CHECKPOINT), exported.madeAt()))
                    .listed();
            return Stream.of(
                            Attacks.withoutAnyKey(pack),
                            HeldAttacks.on(pack, exported.held()),
                            StampAttacks.on(stamped, stamper.rootPem(), exported.madeAt()))
                    .flatMap(attacks -> attacks)
                    .map(attack -> new Laid(recipient, attack));
        });
    }

    static Stream<Laid> withEveryKey() {
        return Stream.of(RecipientClass.values()).flatMap(recipient -> {
            PackFiles pack = exported.files(recipient);
            return Stream.of(
                            ForgedAttacks.on(pack, exported.keys(), exported.madeAt()),
                            HeldAttacks.forged(pack, exported.held(), exported.keys(), exported.madeAt()),
                            StampAttacks.forged(pack, exported.madeAt()))
                    .flatMap(attacks -> attacks)
                    .map(attack -> new Laid(recipient, attack));
        });
    }

    static Stream<Laid> all() {
        return Stream.concat(withoutAnyKey(), withEveryKey());
    }

    /** Every attack on the pack of one class: the classes take turns. */
    static Stream<Laid> inTurn() {
        Map<RecipientClass, List<Laid>> laid = all().collect(Collectors.groupingBy(Laid::recipient));
        int classes = RecipientClass.values().length;
        return laid.entrySet().stream()
                .flatMap(each -> IntStream.range(0, each.getValue().size())
                        .filter(attack -> attack % classes == each.getKey().ordinal())
                        .mapToObj(each.getValue()::get));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inTurn")
    void whoever_tampers_is_found_out(Laid laid) {
        assertFoundOut(laid);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Tag("long")
    void whoever_tampers_with_a_pack_of_any_class_is_found_out(Laid laid) {
        assertFoundOut(laid);
    }

    private void assertFoundOut(Laid laid) {
        Attack attack = laid.attack();

        Answer answer = attack.auditor().apply(auditor()).check(attack.pack());

        assertThat(answer.findings())
                .as(laid.toString())
                .anyMatch(found -> found.code() == attack.code() && found.file().equals(attack.file()));
        assertThat(answer.verdict()).isIn(attack.verdict(), Verdict.INVALID);
        assertThat(answer.exitCode()).isEqualTo(answer.verdict() == Verdict.INVALID ? 1 : 3);
    }

    @ParameterizedTest
    @EnumSource(RecipientClass.class)
    void whatever_bytes_are_changed_the_pack_is_not_called_valid(RecipientClass recipient) throws IOException {
        flips(recipient).flip(60, 11);
        flips(recipient).change(40, 12);
    }

    @ParameterizedTest
    @EnumSource(RecipientClass.class)
    @Tag("long")
    void however_many_bytes_are_changed_the_pack_is_not_called_valid(RecipientClass recipient) throws IOException {
        flips(recipient).flip(10_000, 14);
        flips(recipient).change(10_000, 15);
    }

    /** The auditor's holds the most. */
    @Test
    @Tag("long")
    void whatever_byte_is_changed_the_auditors_pack_is_not_called_valid() throws IOException {
        flips(RecipientClass.AUDITOR).flipEach(13);
    }

    private static Flips flips(RecipientClass recipient) {
        return new Flips(
                exported.pack(recipient),
                new Trust(
                        TlogPolicy.parse(exported.policy()),
                        exported.heldBefore(recipient).stream()
                                .map(held -> Held.read("held", held))
                                .toList(),
                        Optional.empty(),
                        exported.madeAt()));
    }
}
