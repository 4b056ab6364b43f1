package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.web.accessfile.AccessRecord;

class AccessSealingTest {

    @TempDir
    private Path data;

    private final Log log = new Log();

    /** The evidence log, as far as batches are concerned. */
    private static final class Log implements AccessBatches {

        private final List<AccessBatch> leaves = new ArrayList<>();
        private boolean diesAfterwards;

        @Override
        public long end() {
            return leaves.isEmpty() ? 0 : leaves.getLast().end();
        }

        @Override
        public void add(AccessBatch batch) {
            if (batch.first() != end()) {
                throw new IllegalStateException("sealed already, or out of order");
            }
            leaves.add(batch);
            if (diesAfterwards) {
                throw new IllegalStateException("killed");
            }
        }
    }

    private AccessFile opened() {
        return AccessFile.open(data.resolve("access"), log.end());
    }

    @Test
    void every_entry_is_in_one_batch_whose_root_is_that_of_its_lines() throws Exception {
        AnyAccess any = new AnyAccess(31);
        Random random = new Random(31);
        List<AccessRecord> all = new ArrayList<>();
        for (int run = 0; run < 12; run++) {
            try (AccessFile file = opened()) {
                AccessSealing sealing = new AccessSealing(file, log);
                for (int batch = random.nextInt(4); batch > 0; batch--) {
                    all.addAll(recorded(file, any.some(random.nextInt(9))));
                    sealing.seal();
                    assertThat(log.end()).isEqualTo(all.size());
                }
                all.addAll(recorded(file, any.some(random.nextInt(5))));
            }
        }
        try (AccessFile file = opened()) {
            new AccessSealing(file, log).seal();
        }
        long next = 0;
        for (AccessBatch batch : log.leaves) {
            assertThat(batch.first()).isEqualTo(next);
            next = batch.end();
            assertThat(batch.root()).isEqualTo(root(all, batch));
        }
        assertThat(next).isEqualTo(all.size());
    }

    @Test
    void where_nothing_was_read_nothing_is_sealed() throws Exception {
        try (AccessFile file = opened()) {
            AccessSealing sealing = new AccessSealing(file, log);
            assertThat(sealing.seal()).isNull();
            file.add(new AnyAccess(1).next());
            assertThat(sealing.seal()).isNotNull();
            assertThat(sealing.seal()).isNull();
        }
        assertThat(log.leaves).hasSize(1);
    }

    @Test
    void a_batch_that_was_open_when_the_process_died_is_closed_once_by_the_next() throws Exception {
        try (AccessFile file = opened()) {
            recorded(file, new AnyAccess(32).some(5));
        }
        for (int start = 0; start < 3; start++) {
            try (AccessFile file = opened()) {
                new AccessSealing(file, log).seal();
            }
        }
        assertThat(log.leaves)
                .singleElement()
                .satisfies(batch -> assertThat(batch.end()).isEqualTo(5));
    }

    @Test
    void a_process_that_died_when_its_batch_was_logged_but_not_told_closes_it_no_second_time() throws Exception {
        try (AccessFile file = opened()) {
            recorded(file, new AnyAccess(33).some(5));
            log.diesAfterwards = true;
            assertThatIllegalStateException().isThrownBy(() -> new AccessSealing(file, log).seal());
        }
        log.diesAfterwards = false;
        try (AccessFile file = opened()) {
            AccessSealing sealing = new AccessSealing(file, log);
            assertThat(sealing.seal()).isNull();
            recorded(file, new AnyAccess(34).some(2));
            assertThat(Objects.requireNonNull(sealing.seal()).first()).isEqualTo(5);
        }
    }

    @Test
    void a_batch_of_which_an_entry_was_altered_taken_out_or_put_in_is_named() throws Exception {
        try (AccessFile file = opened()) {
            AccessSealing sealing = new AccessSealing(file, log);
            for (int batch = 0; batch < 4; batch++) {
                recorded(file, new AnyAccess(35 + batch).some(3));
                sealing.seal();
            }
            assertThat(changed(file)).isEmpty();
            Path segment = segment();
            List<String> lines = Files.readAllLines(segment);

            overwrite(segment, lines, 4, lines.get(4).replace("user.", "xser."));
            assertThat(changed(file)).containsExactly(log.leaves.get(1));

            overwrite(segment, lines, 10, lines.get(9).replace("\"seq\":9", "\"seq\":10"));
            assertThat(changed(file)).isNotEmpty().allMatch(batch -> batch.first() >= 9);
        }
    }

    @Test
    void a_file_that_lost_what_was_sealed_is_found_out() throws Exception {
        try (AccessFile file = opened()) {
            AccessSealing sealing = new AccessSealing(file, log);
            recorded(file, new AnyAccess(41).some(3));
            sealing.seal();
            assertThat(changed(AccessFile.stopped(data.resolve("access")))).isEmpty();
            Files.delete(segment());
            assertThat(changed(file)).isEqualTo(log.leaves);
        }
        assertThat(changed(AccessFile.stopped(data.resolve("access")))).isEqualTo(log.leaves);
    }

    private List<AccessBatch> changed(AccessLines lines) {
        AccessCheck check = new AccessCheck(lines);
        log.leaves.forEach(check);
        assertThat(check.entries()).isEqualTo(log.end());
        return check.changed();
    }

    /** The first segment; all of these entries are of one day. */
    private Path segment() throws IOException {
        try (var files = Files.list(data.resolve("access"))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private static void overwrite(Path segment, List<String> lines, int at, String line) throws IOException {
        List<String> altered = new ArrayList<>(lines);
        altered.set(at, line);
        Files.writeString(segment, String.join("\n", altered) + "\n");
    }

    private static List<AccessRecord> recorded(AccessFile file, List<AccessRecord> some) {
        some.forEach(file::add);
        return some;
    }

    private static Hash root(List<AccessRecord> all, AccessBatch batch) throws NoSuchAlgorithmException {
        List<byte[]> lines = new ArrayList<>();
        for (long at = batch.first(); at < batch.end(); at++) {
            lines.add(new AccessLine(all.get((int) at)).numbered(at));
        }
        return Hash.of(mth(lines));
    }

    /** MTH of RFC 6962, section 2.1, word for word. */
    private static byte[] mth(List<byte[]> d) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        if (d.size() == 1) {
            sha256.update((byte) 0);
            return sha256.digest(d.getFirst());
        }
        int k = Integer.highestOneBit(d.size() - 1);
        sha256.update((byte) 1);
        byte[] left = mth(d.subList(0, k));
        byte[] right = mth(d.subList(k, d.size()));
        sha256.update(left);
        return sha256.digest(right);
    }
}
