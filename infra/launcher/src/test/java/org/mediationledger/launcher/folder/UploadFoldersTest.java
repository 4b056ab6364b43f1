package org.mediationledger.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFoldersTest {

    @TempDir
    private Path data;

    @Test
    void what_a_killed_process_left_in_clear_is_gone_at_the_next_start() throws IOException {
        Path folder = UploadFolders.emptied(data.resolve("uploads")).path();
        Files.writeString(folder.resolve("letter"), "half received");
        Files.createDirectories(folder.resolve("office1").resolve("profile"));
        Files.writeString(folder.resolve("office1").resolve("document.docx"), "half converted");

        assertThat(UploadFolders.emptied(folder).path()).isEmptyDirectory();
    }

    @Test
    void nobody_else_may_look_into_it() throws IOException {
        Path folder = UploadFolders.emptied(data.resolve("uploads")).path();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
