package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.verifier.attack.Answer.Found;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** No finding hides another one. */
class IndependentFindingsTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    @TempDir
    private Path folder;

    @Test
    void a_pack_with_everything_wrong_is_told_so_one_by_one() {
        PackFiles wrong = GENUINE.files()
                .retold(PackFiles.leaf(2), text -> text.replace("case-event", "case\\u002devent"))
                .without(PackFiles.leaf(4))
                .without(PackFiles.proof(4))
                .changed(PackFiles.leaf(7), bytes -> LeafAttacks.flipped(bytes, 20))
                .retold(PackFiles.proof(9), text -> text.replaceFirst("index [0-9]+", "index 007"))
                .retold(PackFiles.CHECKPOINT, text -> text.replaceFirst("\n[0-9]+\n", "\n1\n"))
                .without(PackFiles.README)
                .with("pack/more", "x")
                .with(PackFiles.STAMP, "x")
                .with(PackFiles.disclosures(3), "[\"AAAA\"]")
                .with(PackFiles.REDACTIONS, "[]")
                .with(PackFiles.HEADS_PATH, "index", new JsonInteger(1L << 40));

        Answer answer = auditor().check(wrong.raw().followed(new byte[1]).bytes());

        assertThat(answer.codes())
                .contains(
                        FindingCode.PACK_STRUCTURE,
                        FindingCode.FILE_CHANGED,
                        FindingCode.MANIFEST_CONTRADICTS,
                        FindingCode.NOTE_SIGNATURE,
                        FindingCode.TIMESTAMP_MALFORMED,
                        FindingCode.LEAF_NOT_CANONICAL,
                        FindingCode.PROOF_MALFORMED,
                        FindingCode.PROOF_OTHER_CHECKPOINT,
                        FindingCode.LEAF_NOT_INCLUDED,
                        FindingCode.CASE_SEQ_GAP,
                        FindingCode.CHAIN_BROKEN,
                        FindingCode.HEADS_MISMATCH,
                        FindingCode.DISCLOSURE_MISMATCH,
                        FindingCode.FIELD_UNEXPLAINED);
        assertThat(answer.findings().stream()
                        .filter(found -> found.code() == FindingCode.PACK_STRUCTURE)
                        .map(Found::file))
                .contains("", "pack/more", PackFiles.README, PackFiles.leaf(4));
        assertThat(answer.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_finding_about_an_entry_names_its_place_in_the_log_and_in_the_case() {
        PackFiles wrong = GENUINE.files().changed(PackFiles.leaf(7), bytes -> LeafAttacks.flipped(bytes, 20));
        long index = TlogProof.parse(wrong.bytes(PackFiles.proof(7))).index();

        Answer answer = auditor().check(wrong.zip());

        assertThat(answer.findings())
                .contains(new Found(
                        FindingCode.LEAF_NOT_INCLUDED, PackFiles.leaf(7), OptionalLong.of(index), OptionalLong.of(7)));
    }

    @Test
    void one_changed_entry_gives_no_finding_about_entries_that_have_nothing_to_do_with_it() {
        PackFiles wrong = GENUINE.files().changed(PackFiles.leaf(7), bytes -> LeafAttacks.flipped(bytes, 20));

        Answer answer = auditor().check(wrong.zip());

        assertThat(answer.findings().stream()
                        .flatMap(found -> found.caseSeq().stream().boxed()))
                .containsOnly(7L, 8L);
    }

    @Test
    void of_the_same_kind_only_so_many_are_told_but_all_other_kinds_are() {
        GenuinePack large = GenuinePack.made(150, GenuinePack.Shown.SOME, 3);
        Keys stranger = Keys.drawn("another.example/log", "w", 4);
        PackFiles wrong = new Relog(stranger, large.madeAt().getEpochSecond())
                .of(large.files())
                .with(PackFiles.CHECKPOINT, large.files().bytes(PackFiles.CHECKPOINT))
                .with(PackFiles.README, "x");

        Answer answer = new Auditor(folder, large.keys().policyBytes(), List.of(), Optional.empty(), large.madeAt())
                .check(wrong.zip());

        assertThat(answer.findings().stream().filter(found -> found.code() == FindingCode.PROOF_OTHER_CHECKPOINT))
                .hasSize(100);
        assertThat(answer.codes()).contains(FindingCode.FILE_CHANGED, FindingCode.MANIFEST_CONTRADICTS);
    }

    private Auditor auditor() {
        return new Auditor(folder, GENUINE.keys().policyBytes(), List.of(), Optional.empty(), GENUINE.madeAt());
    }
}
