package org.mediationledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void one_process_holds_the_folder_until_it_ends() throws Exception {
        try (WitnessState held = WitnessState.open(folder())) {
            assertThatExceptionOfType(WitnessRefused.class).isThrownBy(() -> WitnessState.open(folder()));

            assertThat(run(SecondWitness.class, folder().toString())).isEqualTo(SecondWitness.REFUSED);
            assertThat(held.latest(MadeUpLog.ORIGIN)).isEmpty();
        }
        assertThat(run(SecondWitness.class, folder().toString())).isZero();
    }

    private Path folder() {
        return temporary.resolve("witness");
    }

    private void killWhileAsked(String moment) throws IOException, InterruptedException {
        Path request = temporary.resolve("request");
        Files.write(request, LOG.request(0, 15).bytes());

        assertThat(run(KilledWitness.class, moment, folder().toString(), request.toString()))
                .isEqualTo(KilledWitness.KILLED);
    }

    private static int run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
