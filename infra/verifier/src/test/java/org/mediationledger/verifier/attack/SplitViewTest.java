package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** Two histories of one log, found by one auditor, shown to another. */
class SplitViewTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final Pattern NOTE =
            Pattern.compile("-----BEGIN CHECKPOINT-----\n(.*?)-----END CHECKPOINT-----\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void both_notes_are_written_out_and_prove_it_to_whoever_knows_the_keys() throws IOException {
        byte[] one = GENUINE.files().bytes(PackFiles.CHECKPOINT);
        PackFiles other = new Relog(GENUINE.keys(), GENUINE.madeAt().getEpochSecond()).of(GENUINE.files());

        Answer answer = auditor().holding(List.of(one)).check(other.zip());

        assertThat(answer.splitViews()).hasSize(1);
        String proof =
                Files.readString(folder.resolve(Path.of(answer.splitViews().getFirst())));
        List<SignedCheckpoint> notes =
                NOTE.matcher(proof).results().map(SplitViewTest::note).toList();
        TlogPolicy policy = TlogPolicy.parse(GENUINE.keys().policyBytes());
        assertThat(notes).hasSize(2).allMatch(note -> policy.judge(note).quorum());
        assertThat(notes.get(0).bytes()).isEqualTo(other.bytes(PackFiles.CHECKPOINT));
        assertThat(notes.get(1).bytes()).isEqualTo(one);
        assertThat(notes.get(0).checkpoint().size())
                .isEqualTo(notes.get(1).checkpoint().size());
        assertThat(notes.get(0).checkpoint().root())
                .isNotEqualTo(notes.get(1).checkpoint().root());
    }

    @Test
    void an_earlier_proof_is_never_written_over() throws IOException {
        byte[] one = GENUINE.files().bytes(PackFiles.CHECKPOINT);
        PackFiles other = new Relog(GENUINE.keys(), GENUINE.madeAt().getEpochSecond()).of(GENUINE.files());
        Path earlier = folder.resolve("split-view-" + Relog.size(other) + ".txt");
        Files.writeString(earlier, "mine");

        Answer answer = auditor().holding(List.of(one)).check(other.zip());

        assertThat(earlier).hasContent("mine");
        assertThat(answer.splitViews()).singleElement().asString().endsWith("-2.txt");
    }

    @Test
    void one_history_leaves_nothing_behind() throws IOException {
        auditor()
                .holding(List.of(GENUINE.files().bytes(PackFiles.CHECKPOINT)))
                .check(GENUINE.files().zip());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("split-view"));
        }
    }

    private static SignedCheckpoint note(MatchResult match) {
        return SignedCheckpoint.parse(match.group(1).getBytes(UTF_8));
    }

    private Auditor auditor() {
        return new Auditor(folder, GENUINE.keys().policyBytes(), List.of(), Optional.empty(), GENUINE.madeAt());
    }
}
