package org.mediationledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

@Timeout(120)
class LogCopyTest {

    @TempDir
    private Path temporary;

    private Path original() {
        return temporary.resolve("log");
    }

    @Test
    void a_copy_that_was_made_while_the_log_grew_is_the_log_as_it_was_and_grows_on() throws Exception {
        TreeLog log = TreeLog.takeOver(original(), new HeadFile(original()));
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> writer = threads.submit(() -> {
                Random random = new Random(3);
                while (!enough.get()) {
                    log.append(leaves(log.head().size(), 1 + random.nextInt(60)));
                }
            });
            try {
                for (int copies = 0; copies < 12; copies++) {
                    Path copy = temporary.resolve("copy" + copies);
                    long before = log.head().size();
                    long size = LogCopy.make(original(), copy);
                    assertThat(size).isGreaterThanOrEqualTo(before);
                    goesOn(copy, size);
                }
            } finally {
                enough.set(true);
            }
            writer.get();
        }
    }

    private static void goesOn(Path copy, long size) {
        TreeLog grown = TreeLog.takeOver(copy, new HeadFile(copy));
        assertThat(grown.head().size()).isEqualTo(size);
        assertThat(grown.append(leaves(1_000_000, 5))).isEqualTo(size);
        List<byte[]> expected = new ArrayList<>(leaves(0, (int) size));
        expected.addAll(leaves(1_000_000, 5));
        List<byte[]> found = new ArrayList<>();
        grown.read(0, grown.head().size(), (index, entry) -> found.add(entry));
        assertThat(found).usingElementComparator(Arrays::compare).isEqualTo(expected);
        assertThat(grown.head().root()).isEqualTo(root(expected));
    }

    @Test
    void where_no_log_was_begun_nothing_is_copied() throws IOException {
        assertThat(LogCopy.make(original(), temporary.resolve("copy"))).isZero();
        assertThat(temporary.resolve("copy")).doesNotExist();
    }

    @Test
    void a_damaged_log_is_not_copied_as_if_it_were_whole() throws IOException {
        TreeLog.takeOver(original(), new HeadFile(original())).append(leaves(0, 300));
        Path bundle = original().resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        for (int at : new int[] {0, 1, 44}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(bundle, damaged);
            Path copy = temporary.resolve("copy" + at);

            assertThatThrownBy(() -> LogCopy.make(original(), copy))
                    .as("byte " + at)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("don't give the root");
        }
    }

    private static List<byte[]> leaves(long first, int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(("leaf " + (first + i)).getBytes(StandardCharsets.US_ASCII));
        }
        return leaves;
    }

    private static Hash root(List<byte[]> leaves) {
        return Merkle.root(leaves.stream().map(Merkle::leafHash).toList());
    }
}
