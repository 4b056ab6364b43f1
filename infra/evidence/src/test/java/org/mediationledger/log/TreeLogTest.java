package org.mediationledger.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;

class TreeLogTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_the_tree_of_its_leaves_however_they_came_and_however_often_it_was_opened() {
        Random random = new Random(1);
        List<byte[]> all = new ArrayList<>();
        TreeLog log = takeOver();
        while (all.size() < 1_500) {
            List<byte[]> some = leaves(all.size(), 1 + random.nextInt(random.nextInt(8) == 0 ? 600 : 20));
            assertThat(log.append(some)).isEqualTo(all.size());
            all.addAll(some);
            if (random.nextInt(5) == 0) {
                log = takeOver();
            }
            assertThat(log.head().size()).isEqualTo(all.size());
            assertThat(log.head().root()).isEqualTo(root(all));
        }
        assertThat(entries(log)).usingElementComparator(Arrays::compare).isEqualTo(all);
        for (int i = 0; i < 100; i++) {
            long size = 1 + random.nextInt(all.size());
            long index = random.nextLong(size);
            Hash old = root(all.subList(0, (int) size));
            assertThat(Inclusion.check(
                                    Inclusion.prove(log.hashes(), index, size),
                                    Merkle.leafHash(all.get((int) index)),
                                    index,
                                    size,
                                    old)
                            .holds())
                    .isTrue();
            assertThat(Consistency.check(
                                    Consistency.prove(log.hashes(), size, all.size()), size, old, all.size(), root(all))
                            .holds())
                    .isTrue();
        }
    }

    @Test
    void its_files_lie_where_everybody_expects_tiles() {
        takeOver().append(leaves(0, 70_000));

        assertThat(folder.resolve("tile/0/000")).hasSize(256 * 32);
        assertThat(folder.resolve("tile/0/272")).hasSize(256 * 32);
        assertThat(folder.resolve("tile/0/273.p/112")).hasSize(112 * 32);
        assertThat(folder.resolve("tile/1/000")).hasSize(256 * 32);
        assertThat(folder.resolve("tile/1/001.p/17")).hasSize(17 * 32);
        assertThat(folder.resolve("tile/2/000.p/1")).hasSize(32);
        assertThat(folder.resolve("tile/entries/273.p/112")).isRegularFile();
        assertThat(TilePath.ofHashes(0, 1_234_067, 256).relative()).isEqualTo("tile/0/x001/x234/067");
    }

    @Test
    void a_crash_before_the_head_is_changed_leaves_the_log_as_it_was() {
        takeOver().append(leaves(0, 300));
        Failing heads = new Failing(new HeadFile(folder), true);
        TreeLog log = TreeLog.takeOver(folder, heads);
        heads.fail = true;

        assertThatThrownBy(() -> log.append(leaves(300, 10))).isInstanceOf(Crash.class);

        TreeLog again = takeOver();
        assertThat(again.head().size()).isEqualTo(300);
        assertThat(again.append(leaves(300, 5))).isEqualTo(300);
        assertThat(again.head().root()).isEqualTo(root(leaves(0, 305)));
    }

    @Test
    void a_crash_after_the_head_is_changed_loses_nothing() {
        takeOver().append(leaves(0, 255));
        Failing heads = new Failing(new HeadFile(folder), false);
        TreeLog log = TreeLog.takeOver(folder, heads);
        heads.fail = true;

        assertThatThrownBy(() -> log.append(leaves(255, 10))).isInstanceOf(Crash.class);

        TreeLog again = takeOver();
        assertThat(again.head().size()).isEqualTo(265);
        assertThat(entries(again)).hasSize(265);
        assertThat(takeOver().head().root()).isEqualTo(root(leaves(0, 265)));
    }

    @Test
    void an_append_that_did_not_reach_the_head_is_brought_to_its_end_when_the_head_is_there_again() {
        Failing heads = new Failing(new HeadFile(folder), true);
        TreeLog log = TreeLog.takeOver(folder, heads);
        log.append(leaves(0, 300));
        heads.fail = true;
        assertThatThrownBy(() -> log.append(leaves(300, 10))).isInstanceOf(Crash.class);
        assertThatThrownBy(log::finish).isInstanceOf(Crash.class);
        assertThat(log.head().size()).isEqualTo(300);

        heads.fail = false;
        log.finish();

        assertThat(log.head().root()).isEqualTo(root(leaves(0, 310)));
        assertThat(log.append(leaves(310, 5))).isEqualTo(310);
        assertThat(takeOver().head().root()).isEqualTo(root(leaves(0, 315)));
    }

    @Test
    void tiles_that_the_disk_did_not_take_are_written_when_it_takes_them_again() throws IOException {
        TreeLog log = takeOver();
        log.append(leaves(0, 300));
        Path tiles = folder.resolve("tile");
        Path away = Files.move(tiles, folder.resolve("away"));
        Files.writeString(tiles, "in the way");
        assertThatThrownBy(() -> log.append(leaves(300, 700))).isInstanceOf(UncheckedIOException.class);
        Files.delete(tiles);
        Files.move(away, tiles);

        log.finish();

        assertThat(entries(log)).usingElementComparator(Arrays::compare).isEqualTo(leaves(0, 1_000));
        assertThat(takeOver().head().root()).isEqualTo(root(leaves(0, 1_000)));
    }

    @Test
    void an_append_whose_outcome_was_not_known_is_not_made_twice_and_none_takes_its_place() {
        Failing heads = new Failing(new HeadFile(folder), false);
        TreeLog log = TreeLog.takeOver(folder, heads);
        log.append(leaves(0, 255));
        heads.fail = true;
        assertThatThrownBy(() -> log.append(leaves(255, 10))).isInstanceOf(Crash.class);
        heads.fail = false;

        assertThat(log.append(leaves(900, 3)))
                .as("behind what the head had by then")
                .isEqualTo(265);

        List<byte[]> expected = new ArrayList<>(leaves(0, 265));
        expected.addAll(leaves(900, 3));
        assertThat(log.head().root()).isEqualTo(root(expected));
        assertThat(entries(takeOver())).usingElementComparator(Arrays::compare).isEqualTo(expected);
    }

    @Test
    void a_head_that_is_not_the_one_that_was_put_there_and_no_later_one_is_not_believed() {
        HeadFile heads = new HeadFile(folder);
        TreeLog log = TreeLog.takeOver(folder, heads);
        LogHead older = log.head();
        log.append(leaves(0, 5));
        heads.replace(log.head(), older);

        assertThatThrownBy(log::confirmedHead).isInstanceOf(LogUnreachable.class);
        assertThatThrownBy(() -> log.append(leaves(5, 1))).isInstanceOf(LogUnreachable.class);
        assertThat(heads.read()).isEqualTo(older);
    }

    @Test
    void leaves_without_a_head_are_not_written_over() throws IOException {
        takeOver().append(leaves(0, 300));
        Files.delete(folder.resolve("head"));

        assertThatThrownBy(this::takeOver)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.DAMAGED));
    }

    @Test
    void a_writer_that_pauses_behind_the_head_takes_nothing_of_the_next_ones_when_it_goes_on() throws IOException {
        HeadFile heads = new HeadFile(folder);
        Pausing pausing = new Pausing(heads);
        TreeLog paused = TreeLog.takeOver(folder, pausing);
        paused.append(leaves(0, 250));
        pausing.afterwards = () -> {
            Failing failing = new Failing(heads, false);
            TreeLog next = TreeLog.takeOver(folder, failing);
            failing.fail = true;
            assertThatThrownBy(() -> next.append(leaves(300, 20))).isInstanceOf(Crash.class);
        };

        paused.append(leaves(250, 50));

        assertThat(Files.list(folder.resolve("batches")))
                .as("of the next writer")
                .hasSize(1);
        List<byte[]> expected = new ArrayList<>(leaves(0, 320));
        TreeLog again = takeOver();
        assertThat(entries(again)).usingElementComparator(Arrays::compare).isEqualTo(expected);
        assertThat(again.head().root()).isEqualTo(root(expected));
        assertThatThrownBy(() -> paused.append(leaves(320, 1)))
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));
        assertThatThrownBy(paused::confirmedHead)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));
    }

    @Test
    void a_writer_that_was_paused_while_another_took_over_changes_nothing() {
        HeadFile heads = new HeadFile(folder);
        TreeLog paused = TreeLog.takeOver(folder, heads);
        paused.append(leaves(0, 100));
        TreeLog other = TreeLog.takeOver(folder, heads);
        other.append(leaves(500, 50));

        assertThatThrownBy(() -> paused.append(leaves(100, 50)))
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));

        List<byte[]> expected = new ArrayList<>(leaves(0, 100));
        expected.addAll(leaves(500, 50));
        expected.addAll(leaves(800, 300));
        other.append(leaves(800, 300));
        assertThat(takeOver().head().root()).isEqualTo(root(expected));
        assertThat(entries(takeOver())).usingElementComparator(Arrays::compare).isEqualTo(expected);
    }

    @Test
    void a_writer_that_pauses_between_its_leaves_and_the_head_changes_nothing_either() {
        Pausing heads = new Pausing(new HeadFile(folder));
        TreeLog paused = TreeLog.takeOver(folder, heads);
        paused.append(leaves(0, 10));
        heads.meanwhile = () -> takeOver().append(leaves(500, 300));

        assertThatThrownBy(() -> paused.append(leaves(10, 300))).isInstanceOf(LogStopped.class);

        List<byte[]> expected = new ArrayList<>(leaves(0, 10));
        expected.addAll(leaves(500, 300));
        assertThat(entries(takeOver())).usingElementComparator(Arrays::compare).isEqualTo(expected);
    }

    @Test
    void files_that_are_not_those_of_the_head_are_not_gone_on_from() throws IOException {
        takeOver().append(leaves(0, 300));
        Path tile = folder.resolve("tile/0/000");
        byte[] hashes = Files.readAllBytes(tile);
        hashes[77] ^= 1;
        Files.write(tile, hashes);
        Files.write(folder.resolve("tile/1/000.p/1"), new byte[32]);

        assertThatThrownBy(this::takeOver)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.DAMAGED));
    }

    private TreeLog takeOver() {
        return TreeLog.takeOver(folder, new HeadFile(folder));
    }

    private static List<byte[]> leaves(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> ("leaf " + i).getBytes(US_ASCII))
                .toList();
    }

    private static Hash root(List<byte[]> leaves) {
        return Merkle.root(leaves.stream().map(Merkle::leafHash).toList());
    }

    private static List<byte[]> entries(TreeLog log) {
        List<byte[]> entries = new ArrayList<>();
        log.read(0, log.head().size(), (index, entry) -> {
            assertThat(index).isEqualTo(entries.size());
            entries.add(entry);
        });
        return entries;
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Fails once, before or after the change. */
    private static final class Failing implements LogHeads {
        private final LogHeads heads;
        private final boolean before;
        private boolean fail;

        Failing(LogHeads heads, boolean before) {
            this.heads = heads;
            this.before = before;
        }

        @Override
        public @Nullable LogHead read() {
            return heads.read();
        }

        @Override
        public boolean replace(@Nullable LogHead expected, LogHead next) {
            if (fail && before) {
                throw new Crash();
            }
            boolean replaced = heads.replace(expected, next);
            if (fail) {
                throw new Crash();
            }
            return replaced;
        }
    }

    /** Lets something happen just before the change, or just after it. */
    private static final class Pausing implements LogHeads {
        private final LogHeads heads;
        private Runnable meanwhile = () -> {};
        private Runnable afterwards = () -> {};

        Pausing(LogHeads heads) {
            this.heads = heads;
        }

        @Override
        public @Nullable LogHead read() {
            return heads.read();
        }

        @Override
        public boolean replace(@Nullable LogHead expected, LogHead next) {
            Runnable happens = meanwhile;
            meanwhile = () -> {};
            happens.run();
            boolean replaced = heads.replace(expected, next);
            Runnable follows = afterwards;
            afterwards = () -> {};
            follows.run();
            return replaced;
        }
    }
}
