package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.RawZip;
import org.mediationledger.verifier.forge.Relog;
import org.mediationledger.verifier.forge.Stamper;

/** Packs that nobody has tampered with. */
class GenuinePackTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    @TempDir
    private Path folder;

    @Test
    void with_everything_shown_and_the_time_stamp_checked_it_is_valid() {
        GenuinePack pack = GenuinePack.made(12, GenuinePack.Shown.EVERYTHING, 2);

        Answer answer = auditor(pack)
                .naming(pack.stamper().rootPem())
                .check(pack.files().zip());

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void with_reasons_and_an_erasure_it_is_valid_and_redacted() {
        Answer answer = auditor(GENUINE)
                .naming(GENUINE.stamper().rootPem())
                .check(GENUINE.files().zip());

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void a_time_stamp_that_nobody_asked_about_is_told_and_counts_for_nothing() {
        Answer answer = auditor(GENUINE).check(GENUINE.files().zip());

        assertThat(answer.codes()).containsExactly(FindingCode.TIMESTAMP_NOT_CHECKED);
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    @Test
    void a_time_stamp_leads_to_the_certificate_that_made_it_as_well_as_to_its_root() {
        Answer answer = auditor(GENUINE)
                .naming(GENUINE.stamper().ownPem())
                .check(GENUINE.files().zip());

        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_time_stamp_without_its_certificate_is_checked_with_the_one_in_hand() {
        Stamper stamper = GENUINE.stamper();
        byte[] stamp = stamper.stampWithoutCertificate(GENUINE.files().bytes(PackFiles.CHECKPOINT), GENUINE.madeAt());

        Answer answer = auditor(GENUINE)
                .naming(stamper.ownPem())
                .check(GENUINE.files().with(PackFiles.STAMP, stamp).listed().zip());

        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void every_earlier_checkpoint_of_its_log_is_its_beginning() {
        List<byte[]> held = GENUINE.held().stream().map(SignedCheckpoint::bytes).toList();

        Answer answer = auditor(GENUINE).holding(held).check(GENUINE.files().zip());

        assertThat(answer.codes()).containsExactly(FindingCode.TIMESTAMP_NOT_CHECKED);
        assertThat(held).hasSize(4);
    }

    @Test
    void its_own_checkpoint_agrees_with_it_as_do_the_three_lines_of_a_letter() {
        byte[] own = GENUINE.files().bytes(PackFiles.CHECKPOINT);
        List<byte[]> letters = GENUINE.held().stream()
                .map(held -> held.checkpoint().text().getBytes(UTF_8))
                .toList();

        assertThat(auditor(GENUINE)
                        .holding(List.of(own))
                        .check(GENUINE.files().zip())
                        .codes())
                .containsExactly(FindingCode.TIMESTAMP_NOT_CHECKED);
        assertThat(auditor(GENUINE)
                        .holding(letters)
                        .check(GENUINE.files().zip())
                        .codes())
                .containsExactly(FindingCode.TIMESTAMP_NOT_CHECKED);
    }

    @Test
    void without_what_may_be_absent_it_is_valid_all_the_same() {
        PackFiles fewer = GENUINE.files()
                .without(PackFiles.STAMP)
                .without(PackFiles.HEADS)
                .without(PackFiles.HEADS_PROOF)
                .without(PackFiles.HEADS_PATH)
                .without(PackFiles.MANIFEST, "heads")
                .withoutAll("pack/consistency/")
                .listed();

        Answer answer = auditor(GENUINE).check(fewer.zip());

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    @Test
    void its_files_may_be_stored_as_they_are() {
        RawZip stored = new RawZip(GENUINE.files().all().entrySet().stream()
                .map(file -> RawZip.Entry.stored(file.getKey(), file.getValue()))
                .toList());

        assertThat(auditor(GENUINE).check(stored.bytes()).verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    @Test
    void it_may_be_written_by_a_library_that_puts_the_sizes_behind_the_data() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : GENUINE.files().all().keySet()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
                zip.putNextEntry(entry);
                zip.write(GENUINE.files().bytes(name));
                zip.closeEntry();
            }
        }

        assertThat(auditor(GENUINE).check(bytes.toByteArray()).verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    @Test
    void a_bad_descriptor_behind_the_data_is_found() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(PackFiles.README);
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
            zip.putNextEntry(entry);
            zip.write(GENUINE.files().bytes(PackFiles.README));
            zip.closeEntry();
        }
        String text = bytes.toString(ISO_8859_1);
        byte[] bent = bytes.toByteArray();
        bent[text.indexOf("PK\u0007\u0008") + 4] ^= 1;

        assertThat(auditor(GENUINE).check(bent).findings())
                .anyMatch(found -> found.code() == FindingCode.PACK_STRUCTURE
                        && found.file().equals(PackFiles.README));
    }

    static LongStream sizes() {
        return LongStream.of(6, 7, 13, 31, 60);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void packs_of_all_sizes_are_valid(long entries) {
        GenuinePack pack = GenuinePack.made((int) entries, GenuinePack.Shown.SOME, entries);

        Answer answer = auditor(pack)
                .naming(pack.stamper().rootPem())
                .holding(pack.held().stream().map(SignedCheckpoint::bytes).toList())
                .check(pack.files().zip());

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    @Test
    void an_entry_that_waited_for_a_slow_disk_while_the_log_entered_others_is_in_order() {
        PackFiles pack = GENUINE.files();
        String last = PackFiles.leaf(12);
        Instant before = Instant.parse(text(pack.json(PackFiles.leaf(11)), "recordedAt"));
        PackFiles late = pack.with(last, "recordedAt", new JsonString(ForgedAttacks.millis(before.minusSeconds(59))));

        Answer answer = auditor(GENUINE)
                .check(new Relog(GENUINE.keys(), GENUINE.madeAt().getEpochSecond())
                        .of(Relog.sealed(late))
                        .zip());

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
    }

    private static String text(JsonObject leaf, String member) {
        return ((JsonString) leaf.member(member).orElseThrow()).value();
    }

    private Auditor auditor(GenuinePack pack) {
        return new Auditor(folder, pack.keys().policyBytes(), List.of(), Optional.empty(), pack.madeAt());
    }
}
