package org.mediationledger.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedKeyFileTest {

    private static final String ONE = "A".repeat(22);
    private static final String TWO = "b-_0" + "B".repeat(18);

    @TempDir
    Path secrets;

    @Test
    void what_was_remembered_is_known_again_and_once_only() throws IOException {
        ErasedKeyFile.in(secrets).remember(List.of(ONE));
        ErasedKeyFile file = ErasedKeyFile.in(secrets);
        file.remember(List.of(ONE, TWO, TWO));
        long size = Files.size(secrets.resolve("erased-keys"));
        file.remember(List.of(TWO, ONE));

        assertThat(file.all()).containsExactly(ONE, TWO);
        assertThat(ErasedKeyFile.in(secrets).all()).containsExactly(ONE, TWO);
        assertThat(secrets.resolve("erased-keys")).hasSize(size);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve("erased-keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_line_that_a_crash_cut_off_is_passed_over_and_takes_no_other_along() throws IOException {
        ErasedKeyFile.in(secrets).remember(List.of(ONE));
        Files.writeString(secrets.resolve("erased-keys"), "AAAA", StandardOpenOption.APPEND);

        ErasedKeyFile.in(secrets).remember(List.of(TWO));

        assertThat(ErasedKeyFile.in(secrets).all()).containsExactly(ONE, TWO);
    }

    @Test
    void where_nothing_was_erased_nothing_is_remembered() {
        ErasedKeyFile file = ErasedKeyFile.in(secrets);
        file.remember(List.of());

        assertThat(file.all()).isEmpty();
        assertThat(secrets.resolve("erased-keys")).doesNotExist();
    }
}
