package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.web.accessfile.AccessRecord;

/** Kills a real process (SIGKILL) in which eight people read. */
class AccessKillTest {

    private static final int FEWEST_TOLD = 40;

    @TempDir
    private Path data;

    private final List<String> told = new ArrayList<>();

    @Test
    void a_recorded_access_survives_three_kills() throws Exception {
        survives(3);
    }

    @Test
    @Tag("long")
    void a_recorded_access_survives_thirty_kills() throws Exception {
        survives(30);
    }

    private void survives(int kills) throws Exception {
        Random random = new Random(kills);
        for (int run = 0; run < kills; run++) {
            readAndKill(run, FEWEST_TOLD + random.nextInt(200));
            try (AccessFile file = AccessFile.open(folder(), 0)) {
                assertThat(AccessConformance.numbered(file).stream().map(AccessRecord::view))
                        .as("none is lost, none is there twice, and none is torn")
                        .containsAll(told)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(kills * FEWEST_TOLD);
    }

    private void readAndKill(int run, int after) throws IOException, InterruptedException {
        Process process = ForkedJvm.start(RecordingProcess.class, folder().toString(), "run" + run);
        int before = told.size();
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (told.size() - before == after) {
                    // The handle's kill, not the process's, which would close the pipe with what is still in it.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(told.size() - before).isGreaterThanOrEqualTo(after);
    }

    private Path folder() {
        return data.resolve("access");
    }
}
