package org.mediationledger.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.launcher.folder.FolderRefused.Reason;

class DataFolderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T10:15:30.123456Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    @Test
    void a_new_folder_is_the_owners_alone_and_says_what_it_is() throws IOException {
        Path path = temporary.resolve("deeper").resolve("data");
        try (DataFolder folder = DataFolder.open(path, LedgerKind.RUN, CLOCK)) {
            assertThat(folder.path()).isEqualTo(path);
            assertThat(folder.isEmpty()).isTrue();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
        assertThat(path.resolve("ledger.properties"))
                .hasContent("format=1\nkind=run\ncreatedAt=2026-02-03T10:15:30.123Z\n");
    }

    @Test
    void an_empty_folder_that_others_may_read_is_closed_to_them() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(temporary, LedgerKind.RUN, CLOCK).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_keeps_the_time_of_its_making() {
        DataFolder.open(temporary, LedgerKind.DEMO, CLOCK).close();
        try (DataFolder again = DataFolder.open(temporary, LedgerKind.DEMO, Clock.systemUTC())) {
            assertThat(again.createdAt()).isEqualTo(Instant.parse("2026-02-03T10:15:30.123Z"));
        }
    }

    @Test
    void a_demo_refuses_a_real_ledgers_folder_and_a_real_ledger_a_demos() {
        for (LedgerKind made : LedgerKind.values()) {
            for (LedgerKind opened : LedgerKind.values()) {
                Path path = temporary.resolve(made + "-" + opened);
                DataFolder.open(path, made, CLOCK).close();
                if (made == opened) {
                    DataFolder.open(path, opened, CLOCK).close();
                } else {
                    assertRefused(Reason.OTHER_KIND, path, opened);
                }
            }
        }
    }

    @Test
    void a_folder_that_no_ledger_made_is_left_as_it_is() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "Dear");
        assertRefused(Reason.NOT_A_LEDGER, temporary, LedgerKind.DEMO);
        assertThat(temporary).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**ledger.*");
    }

    @Test
    void a_folder_whose_making_was_cut_short_is_made_anew() throws IOException {
        Files.writeString(temporary.resolve("ledger.properties.unfinished"), "form");
        Files.writeString(temporary.resolve("ledger.lock"), "4711");
        try (DataFolder folder = DataFolder.open(temporary, LedgerKind.RUN, CLOCK)) {
            assertThat(folder.isEmpty()).isTrue();
        }
        DataFolder.open(temporary, LedgerKind.RUN, CLOCK).close();
    }

    @Test
    void a_newer_ledgers_folder_is_refused() throws IOException {
        Files.writeString(temporary.resolve("ledger.properties"), "format=2\nkind=run\n");
        assertRefused(Reason.NEWER_FORMAT, temporary, LedgerKind.RUN);
    }

    @Test
    void a_marker_that_cannot_be_understood_is_refused_without_repeating_it() throws IOException {
        for (String marker : new String[] {"", "format=one\nkind=run", "format=1\nkind=walk", "format=1\nkind=run\n"}) {
            Files.writeString(temporary.resolve("ledger.properties"), marker);
            assertRefused(Reason.UNUSABLE, temporary, LedgerKind.RUN);
        }
    }

    @Test
    void a_file_in_the_folders_place_is_refused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertRefused(Reason.UNUSABLE, file, LedgerKind.RUN);
    }

    @Test
    void a_second_opening_in_the_same_process_is_refused_and_the_first_keeps_its_lock() throws Exception {
        try (DataFolder first = DataFolder.open(temporary, LedgerKind.RUN, CLOCK)) {
            assertThat(assertRefused(Reason.IN_USE, first.path(), LedgerKind.RUN))
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
            Process other = ForkedJvm.start(FolderHolder.class, temporary.toString());
            try (BufferedReader told = other.inputReader()) {
                assertThat(told.readLine()).contains("is in use by another process");
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void a_second_process_is_refused_until_the_first_is_killed() throws Exception {
        Process first = ForkedJvm.start(FolderHolder.class, temporary.toString());
        try (BufferedReader told = first.inputReader()) {
            assertThat(told.readLine()).isEqualTo(temporary.toString());
            assertThat(assertRefused(Reason.IN_USE, temporary, LedgerKind.RUN))
                    .hasMessage("The ledger's data folder " + temporary + " is in use by another process (pid "
                            + first.pid() + "). Stop that one first, or choose another folder with --data.");
        } finally {
            first.destroyForcibly().waitFor();
        }
        DataFolder.open(temporary, LedgerKind.RUN, CLOCK).close();
    }

    private static FolderRefused assertRefused(Reason reason, Path path, LedgerKind kind) {
        FolderRefused refused = catchThrowableOfType(
                FolderRefused.class, () -> DataFolder.open(path, kind, CLOCK).close());
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).contains(path.toString()).doesNotContain("\n");
        return refused;
    }
}
