package org.mediationledger.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @Test
    void a_program_that_is_missing_fails_and_is_named(@TempDir Path folder) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Program.run(folder, "install it.", Map.of(), List.of("no-such-program", "1")))
                .withMessage("There is no no-such-program on the PATH: install it.");
    }

    @Test
    void one_that_is_asked_for_its_output_has_to_end_well() throws Exception {
        assertThat(Program.output("coreutils", List.of("echo", "yes"))).isEqualTo("yes\n");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Program.output("coreutils", List.of("false")));
    }
}
