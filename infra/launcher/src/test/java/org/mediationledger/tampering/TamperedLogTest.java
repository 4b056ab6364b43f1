package org.mediationledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.launcher.cli.Typed;
import org.mediationledger.verifier.forge.Keys;

/** Somebody who has the data folder in hand changes the evidence log, or brings back what it once was. */
class TamperedLogTest {

    @TempDir
    private static Path folder;

    private static StoppedLedgers ledgers;

    @TempDir
    private Path mine;

    private Folders folders;

    @BeforeAll
    static void a_ledger_was_stopped() {
        ledgers = StoppedLedgers.below(folder);
    }

    @BeforeEach
    void its_folders_were_copied() {
        folders = ledgers.folders().copiedTo(mine.resolve("copy"));
    }

    @Test
    void a_folder_that_nobody_touched_is_clean_and_gives_packs() {
        isClean();
        ledgers.isGenuine(mine, export());
        isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/entries", "tile/0"})
    void a_changed_byte_of_the_log_is_found_and_the_ledger_does_not_start(String tiles) throws IOException {
        Path tile = widest(folders.log().resolve(tiles));
        byte[] bytes = Files.readAllBytes(tile);
        bytes[bytes.length / 2] ^= 1;
        Files.write(tile, bytes);

        finds("LOG_CHANGED");
        export().isRefused("does not start", "DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/entries", "tile/0"})
    void a_file_of_the_log_that_was_cut_is_found_and_the_ledger_does_not_start(String tiles) throws IOException {
        Path tile = widest(folders.log().resolve(tiles));
        byte[] bytes = Files.readAllBytes(tile);
        Files.write(tile, Arrays.copyOf(bytes, bytes.length - 7));

        finds("LOG_CHANGED");
        export().isRefused("does not start", "DAMAGED");
    }

    @Test
    void a_head_that_cannot_be_read_is_found_and_the_ledger_does_not_start() throws IOException {
        Files.writeString(folders.log().resolve("head"), "7\n");

        finds("LOG_CHANGED");
        export().isRefused("does not start", "DAMAGED");
    }

    /** Otherwise what follows would be written over what was there. */
    @Test
    void a_head_that_was_put_back_is_found_and_nothing_is_written_behind_it() throws IOException {
        Files.copy(
                ledgers.earlier().log().resolve("head"),
                folders.log().resolve("head"),
                StandardCopyOption.REPLACE_EXISTING);
        Map<String, byte[]> before = contents(folders.log().resolve("tile"));

        finds("LOG_CHANGED");
        export().isRefused("No pack can be given", "WOULD_FORK");
        assertThat(contents(folders.log().resolve("tile")))
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void a_checkpoint_that_was_cut_is_found_and_nothing_is_signed() throws IOException {
        for (Path checkpoint : folders.checkpoints()) {
            byte[] bytes = Files.readAllBytes(checkpoint);
            Files.write(checkpoint, Arrays.copyOf(bytes, bytes.length / 2));
        }

        finds("LOG_CHANGED");
        export().isRefused("No pack can be given", "DAMAGED");
    }

    @Test
    void a_checkpoint_that_a_stranger_signed_is_found_and_nothing_is_signed() throws IOException {
        for (Path checkpoint : folders.checkpoints()) {
            SignedCheckpoint own = read(checkpoint);
            Keys stranger = Keys.drawn(own.checkpoint().origin(), "witness", 6);
            Files.write(checkpoint, stranger.sign(own.checkpoint(), 1).bytes());
        }

        finds("LOG_CHANGED");
        export().isRefused("No pack can be given", "WOULD_FORK");
    }

    @Test
    void an_older_checkpoint_put_back_is_found_and_made_good_by_what_is_remembered() throws IOException {
        replace(folders.checkpoints(), ledgers.earlier().checkpoints(), folders.log());

        finds("LOG_CHANGED");
        ledgers.isGenuine(mine, export());
        isClean();
    }

    @Test
    void a_checkpoint_that_is_gone_is_found_and_made_good_by_what_is_remembered() throws IOException {
        replace(folders.checkpoints(), List.of(), folders.log());

        finds("LOG_CHANGED");
        ledgers.isGenuine(mine, export());
        isClean();
    }

    @Test
    void a_crash_between_remembering_a_checkpoint_and_publishing_it_is_no_difference() throws IOException {
        List<Path> remembered = folders.remembered();
        byte[] before = Files.readAllBytes(remembered.get(remembered.size() - 2));
        replace(folders.checkpoints(), List.of(), folders.log());
        Files.write(folders.log().resolve("checkpoint"), before);

        isClean();
        ledgers.isGenuine(mine, export());
        isClean();
    }

    @Test
    void a_memory_that_is_gone_is_made_good_by_the_log() throws IOException {
        long remembered = read(folders.remembered().getLast()).checkpoint().size();
        replace(folders.remembered(), List.of(), folders.secrets());

        isClean();
        ledgers.isGenuine(mine, export());
        assertThat(read(folders.remembered().getLast()).checkpoint().size()).isGreaterThan(remembered);
        isClean();
    }

    @Test
    void a_log_that_is_gone_is_not_begun_anew() {
        Folders.delete(folders.log());

        finds("LOG_CHANGED");
        export().isRefused("No pack can be given", "WOULD_FORK");
        finds("LOG_CHANGED");
    }

    @Test
    void a_log_that_is_gone_with_the_memory_of_it_is_remembered_by_the_witness() throws IOException {
        Folders.delete(folders.log());
        replace(folders.remembered(), List.of(), folders.secrets());
        Map<String, byte[]> witness = contents(folders.witness());

        assertThat(folders.ledger("fsck").exitCode()).isEqualTo(1);
        export().isRefused("No pack can be given", "WOULD_FORK", "witness");
        assertThat(contents(folders.witness())).containsAllEntriesOf(witness);
        assertThat(folders.checkpoints()).isEmpty();
    }

    @Test
    void an_older_copy_of_the_data_is_found_and_not_gone_on_from() {
        Folders.delete(folders.data());
        Folders.copy(ledgers.earlier().data(), folders.data());

        finds("LOG_CHANGED");
        export().isRefused("No pack can be given", "WOULD_FORK");
        finds("LOG_CHANGED");
    }

    @Test
    void an_older_copy_of_all_that_the_operator_has_is_remembered_by_the_witness() throws IOException {
        Folders.delete(folders.data());
        Folders.copy(ledgers.earlier().data(), folders.data());
        replace(folders.remembered(), ledgers.earlier().remembered(), folders.secrets());
        Map<String, byte[]> witness = contents(folders.witness());

        isClean();
        StoppedLedgers.exported(folders, ledgers.earlierCaseId(), RecipientClass.TRIBUNAL)
                .isRefused("No pack can be given", "WOULD_FORK", "witness");
        assertThat(contents(folders.witness())).containsAllEntriesOf(witness);
    }

    @Test
    void what_is_written_of_reads_cannot_be_changed_afterwards() throws IOException {
        int changed = 0;
        for (Path reads : Folders.files(folders.data().resolve("access"))) {
            String before = Files.readString(reads);
            if (before.contains("\"auditor\"")) {
                Files.writeString(reads, before.replaceFirst("\"auditor\"", "\"nobody\""));
                changed++;
            }
        }
        assertThat(changed).isPositive();

        finds("ACCESS_CHANGED");
    }

    private StoppedLedgers.Exported export() {
        return ledgers.exportedFrom(folders, RecipientClass.TRIBUNAL);
    }

    private void isClean() {
        Typed said = folders.ledger("fsck");
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    private void finds(String code) {
        Typed said = folders.ledger("fsck");
        assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
        assertThat(said.lines()).anyMatch(line -> line.startsWith(code + " "));
        assertThat(said.text()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    /** Those files go, and copies of these come into their folder. */
    private static void replace(List<Path> gone, List<Path> come, Path folder) throws IOException {
        for (Path file : gone) {
            Files.delete(file);
        }
        for (Path file : come) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
    }

    private static SignedCheckpoint read(Path file) throws IOException {
        return SignedCheckpoint.parse(Files.readAllBytes(file));
    }

    private static Path widest(Path folder) {
        return Folders.files(folder).stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        List<Path> files = Folders.files(folder);
        for (Path file : files) {
            contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return contents;
    }
}
