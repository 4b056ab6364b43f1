package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessNotRecorded;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;
import org.mediationledger.web.accessfile.AccessUnreadable;

class AccessFileTest extends AccessConformance {

    @TempDir
    private Path data;

    private final WatchedChannel.Disk disk = new WatchedChannel.Disk();

    @Override
    AccessRecords opened() {
        return AccessFile.open(folder(), 0);
    }

    @Override
    void end(AccessRecords opened) throws Exception {
        ((AccessFile) opened).close();
    }

    private Path folder() {
        return data.resolve("access");
    }

    private AccessFile watched() throws IOException {
        SegmentFolder folder = SegmentFolder.open(folder());
        return new AccessFile(folder, new SegmentWriter(folder, new Recovery(folder, 0).extent(), disk::open));
    }

    private List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void an_entry_is_forced_to_disk_before_it_is_answered() throws IOException {
        try (AccessFile file = watched()) {
            for (int i = 1; i <= 5; i++) {
                file.add(new AnyAccess(i).next());
                assertThat(disk.forced()).isEqualTo(i);
                assertThat(Files.readAllLines(files(".jsonl").getFirst())).hasSize(i);
            }
        }
    }

    @Test
    void many_who_wait_share_an_fsync() throws Exception {
        try (AccessFile file = watched()) {
            List<AccessRecord> all = new AnyAccess(3).some(800);
            recordAtOnce(List.of(file), all);
            assertThat(disk.forced()).isPositive().isLessThan(all.size());
        }
    }

    @Test
    void folder_and_files_are_for_their_owners_eyes_only() throws IOException {
        try (AccessFile file = AccessFile.open(folder(), 0)) {
            file.add(new AnyAccess(1).next());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(files(".jsonl").getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void each_day_has_a_segment_of_its_own_and_a_clock_that_is_put_back_begins_none() throws IOException {
        List<AccessRecord> all = new ArrayList<>();
        try (AccessFile file = AccessFile.open(folder(), 0)) {
            for (String day : List.of("2026-11-21", "2026-11-22", "2026-11-21", "2026-12-01")) {
                for (int hour = 10; hour < 13; hour++) {
                    all.add(new AnyAccess(hour).at(Instant.parse(day + "T" + hour + ":00:00Z")));
                    file.add(all.getLast());
                }
            }
            assertThat(numbered(file)).isEqualTo(all);
        }
        assertThat(files(".jsonl").stream().map(path -> path.getFileName().toString()))
                .containsExactly(
                        "000000000000000-2026-11-21.jsonl",
                        "000000000000003-2026-11-22.jsonl",
                        "000000000000009-2026-12-01.jsonl");
        try (AccessFile file = AccessFile.open(folder(), 0)) {
            assertThat(numbered(file)).isEqualTo(all);
            List<AccessRecord> read = new ArrayList<>();
            file.read(2, 11, line -> read.add(AccessLine.read(line).access()));
            assertThat(read).isEqualTo(all.subList(2, 11));
        }
    }

    @Test
    void a_full_disk_refuses_the_entry_leaves_nothing_of_it_and_later_goes_on() throws IOException {
        AnyAccess any = new AnyAccess(5);
        try (AccessFile file = watched()) {
            List<AccessRecord> stored = any.some(3);
            stored.forEach(file::add);
            for (long room : List.of(0L, 1L, 57L)) {
                disk.leaveRoomFor(room);
                assertThatExceptionOfType(AccessNotRecorded.class)
                        .isThrownBy(() -> file.add(any.next()))
                        .withMessageContaining("No space left on device");
                assertThat(numbered(file)).isEqualTo(stored);
                disk.leaveRoomFor(Long.MAX_VALUE);
                stored.add(any.next());
                file.add(stored.getLast());
                assertThat(numbered(file)).isEqualTo(stored);
            }
            assertThat(Files.readAllLines(files(".jsonl").getFirst())).hasSameSizeAs(stored);
        }
    }

    @Test
    void what_could_not_be_forced_is_cut_off_before_anything_more_is_written() throws IOException {
        AnyAccess any = new AnyAccess(6);
        try (AccessFile file = watched()) {
            List<AccessRecord> stored = any.some(2);
            stored.forEach(file::add);
            disk.letForceFail(true);
            assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> file.add(any.next()));
            assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> file.add(any.next()));
            disk.letForceFail(false);
            stored.add(any.next());
            file.add(stored.getLast());
            assertThat(numbered(file)).isEqualTo(stored);
            assertThat(Files.readAllLines(files(".jsonl").getFirst())).hasSameSizeAs(stored);
            assertThat(disk.opened())
                    .as("the file is opened anew after each failure")
                    .isEqualTo(3);
        }
    }

    /** Not a stand-in: the operating system's own device without room. */
    @Test
    void the_operating_systems_full_device_is_a_full_disk() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "there is no /dev/full here");
        SegmentFolder folder = SegmentFolder.open(folder());
        SegmentWriter writer = new SegmentWriter(
                folder, new Recovery(folder, 0).extent(), segment -> FileChannel.open(full, StandardOpenOption.WRITE));
        try (AccessFile file = new AccessFile(folder, writer)) {
            assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> file.add(new AnyAccess(1).next()));
            assertThat(file.next()).isZero();
        }
    }

    @Test
    void whoever_is_interrupted_while_writing_shuts_nobody_out() throws Exception {
        AnyAccess any = new AnyAccess(13);
        try (AccessFile file = AccessFile.open(folder(), 0)) {
            file.add(any.next());
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> file.add(any.next()));
            assertThat(Thread.interrupted()).isTrue();
            file.add(any.next());
            assertThat(numbered(file)).hasSize(2);
        }
    }

    /** Every place at which a crash may have cut the last entry off. */
    @Test
    void a_torn_last_line_is_cut_off_and_kept_beside_and_numbers_go_on() throws IOException {
        AnyAccess any = new AnyAccess(14);
        List<AccessRecord> whole = any.some(2);
        AccessRecord torn = any.next();
        byte[] lines = bytes(whole, 0);
        byte[] last = bytes(List.of(torn), 2);
        for (int cut = 1; cut < last.length; cut++) {
            Path folder = data.resolve("cut-" + cut);
            Path segment = written(folder, lines, Arrays.copyOf(last, cut));
            try (AccessFile file = AccessFile.open(folder, 2)) {
                assertThat(numbered(file)).isEqualTo(whole);
                assertThat(Files.size(segment)).isEqualTo(lines.length);
                assertThat(Files.readAllBytes(segment.resolveSibling(segment.getFileName() + ".torn-1")))
                        .isEqualTo(Arrays.copyOf(last, cut));
                file.add(torn);
                assertThat(numbered(file)).hasSize(3).endsWith(torn);
            }
        }
    }

    /** A file system may have grown the file without having written all of its pages. */
    @Test
    void what_a_crash_left_out_of_a_group_takes_the_rest_of_the_group_with_it() throws IOException {
        List<AccessRecord> all = new AnyAccess(15).some(6);
        byte[] lines = bytes(all, 0);
        int third = bytes(all.subList(0, 2), 0).length;
        byte[] holed = lines.clone();
        Arrays.fill(holed, third, third + 20, (byte) 0);
        Path folder = data.resolve("holed");
        written(folder, holed, new byte[0]);
        try (AccessFile file = AccessFile.open(folder, 2)) {
            assertThat(numbered(file)).isEqualTo(all.subList(0, 2));
        }
    }

    @Test
    void an_entry_that_was_sealed_is_never_cut_off() throws IOException {
        List<AccessRecord> all = new AnyAccess(16).some(3);
        byte[] lines = bytes(all, 0);
        byte[] damaged = lines.clone();
        damaged[damaged.length / 2] = 0;
        for (byte[] left : List.of(damaged, Arrays.copyOf(lines, lines.length / 2), new byte[0])) {
            Path folder = data.resolve("sealed-" + left.length + "-" + Arrays.hashCode(left));
            Path segment = written(folder, left, new byte[0]);
            assertThatExceptionOfType(AccessUnreadable.class)
                    .isThrownBy(() -> AccessFile.open(folder, 3))
                    .withMessageContaining("sealed")
                    .withMessageContaining("000000000000000-2026-11-21.jsonl");
            assertThat(Files.readAllBytes(segment)).isEqualTo(left);
        }
        assertThatExceptionOfType(AccessUnreadable.class).isThrownBy(() -> AccessFile.open(data.resolve("nothing"), 1));
    }

    @Test
    void an_entry_that_was_altered_is_not_told() throws IOException {
        Path folder = data.resolve("altered");
        try (AccessFile file = AccessFile.open(folder, 0)) {
            file.add(new AnyAccess(1).at(Instant.parse("2026-11-21T10:00:00Z")));
            file.add(new AnyAccess(1).at(Instant.parse("2026-11-22T10:00:00Z")));
            Path first = folder.resolve("000000000000000-2026-11-21.jsonl");
            String text = AnyAccess.CASES + " BREAK_GLASS Ada Example\n";
            Files.writeString(first, text);
            assertThatExceptionOfType(AccessUnreadable.class)
                    .isThrownBy(() -> file.ofBrokenGlass(AccessHistory.END, 5))
                    .withMessageContaining(first.getFileName().toString())
                    .withMessageNotContaining("Ada");
        }
    }

    private Path written(Path folder, byte[] lines, byte[] torn) throws IOException {
        Files.createDirectories(folder);
        Path segment = folder.resolve("000000000000000-2026-11-21.jsonl");
        Files.write(segment, lines);
        Files.write(segment, torn, StandardOpenOption.APPEND);
        return segment;
    }

    private static byte[] bytes(List<AccessRecord> all, long first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            text.append(new String(new AccessLine(all.get(i)).numbered(first + i), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
