package org.mediationledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.note.SignedCheckpoint;

/** A witness's process dies in the middle of a request; another takes its folder over. */
class KilledWitnessTest {

    private static final MadeUpLog LOG = MadeUpLog.of(20);
    private static final MadeUpLog FORK = MadeUpLog.of(10, 20, "another story");

    @TempDir
    private Path temporary;

    @Test
    void what_was_remembered_but_never_answered_still_binds_the_witness() throws Exception {
        killWhileAsked("after");
        try (WitnessState state = WitnessState.open(folder())) {
            CosigningWitness witness = CosigningWitnessTest.witness(state);

            assertThat(state.latest(MadeUpLog.ORIGIN).map(SignedCheckpoint::checkpoint))
                    .contains(LOG.unsigned(15));
            assertThat(witness.add(FORK.request(0, 15).bytes())).isEqualTo(new Answer.Conflict(15));
            assertThat(witness.add(FORK.request(15, 15).bytes())).isInstanceOf(Answer.Refused.class);
            CosigningWitnessTest.assertCosigned(
                    LOG.checkpoint(15), witness.add(LOG.request(15, 15).bytes()));
        }
    }

    @Test
    void what_was_never_remembered_was_never_cosigned_and_may_be_asked_again() throws Exception {
        killWhileAsked("before");
        try (WitnessState state = WitnessState.open(folder())) {
            CosigningWitness witness = CosigningWitnessTest.witness(state);

            assertThat(state.latest(MadeUpLog.ORIGIN)).isEmpty();
            CosigningWitnessTest.assertCosigned(
                    LOG.checkpoint(15), witness.add(LOG.request(0, 15).bytes()));
        }
    }

    private Path folder() {
        return temporary.resolve("witness");
    }

    private void killWhileAsked(String moment) throws IOException, InterruptedException {
        Path request = temporary.resolve("request");
        Files.write(request, LOG.request(0, 15).bytes());
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWitness.class.getName(),
                        moment,
                        folder().toString(),
                        request.toString()))
                .inheritIO()
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KilledWitness.KILLED);
    }
}
