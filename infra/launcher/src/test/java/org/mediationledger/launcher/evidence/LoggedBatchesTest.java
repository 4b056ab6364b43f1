package org.mediationledger.launcher.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.launcher.access.AccessBatch;
import org.mediationledger.launcher.access.AccessBatches;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.HeadFile;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;
import org.mediationledger.log.LogUnreachable;

class LoggedBatchesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private EvidenceLog opened() {
        return opened(new HeadFile(folder));
    }

    private EvidenceLog opened(LogHeads heads) {
        return EvidenceLog.open(
                folder, heads, (skipped, limit) -> List.of(), new LeafSecret(new byte[32]), CLOCK, new SecureRandom());
    }

    private static AccessBatch batch(long first, long count) {
        return new AccessBatch(first, count, Hash.sha256(new byte[] {(byte) first}));
    }

    private static List<AccessBatch> batches(EvidenceLog log) {
        List<AccessBatch> found = new ArrayList<>();
        BatchLeaves.each(log::read, log.head().size(), found::add);
        return found;
    }

    @Test
    void a_batch_is_a_leaf_and_read_again_whatever_stands_between() {
        EvidenceLog log = opened();
        AccessBatches sealed = new LoggedBatches(log);
        sealed.add(batch(0, 3));
        log.append(stamp -> LedgerLeaf.caseHeads(stamp, 0, Hash.sha256(), 1));
        sealed.add(batch(3, 1));
        assertThat(log.head().size()).isEqualTo(3);
        assertThat(batches(log)).containsExactly(batch(0, 3), batch(3, 1));
    }

    @Test
    void where_the_next_begins_is_what_the_log_says_after_a_restart() {
        new LoggedBatches(opened()).add(batch(0, 3));
        AccessBatches sealed = new LoggedBatches(opened());
        assertThat(sealed.end()).isEqualTo(3);
        sealed.add(batch(3, 2));
        assertThat(new LoggedBatches(opened()).end()).isEqualTo(5);
    }

    @Test
    void nothing_is_sealed_twice_or_left_out() {
        AccessBatches sealed = new LoggedBatches(opened());
        sealed.add(batch(0, 3));
        for (AccessBatch wrong : List.of(batch(0, 3), batch(2, 2), batch(4, 1))) {
            assertThatIllegalStateException().isThrownBy(() -> sealed.add(wrong));
        }
        assertThat(batches(opened())).containsExactly(batch(0, 3));
    }

    @Test
    void a_batch_of_which_it_was_not_known_whether_the_log_has_it_is_not_sealed_twice() {
        HeadFile file = new HeadFile(folder);
        AtomicBoolean away = new AtomicBoolean();
        EvidenceLog log = opened(new LogHeads() {
            @Override
            public @Nullable LogHead read() {
                return file.read();
            }

            @Override
            public boolean replace(@Nullable LogHead expected, LogHead next) {
                boolean replaced = file.replace(expected, next);
                if (away.getAndSet(false)) {
                    throw new LogUnreachable("the answer was lost", null);
                }
                return replaced;
            }
        });
        AccessBatches sealed = new LoggedBatches(log);
        away.set(true);
        assertThatExceptionOfType(LogUnreachable.class).isThrownBy(() -> sealed.add(batch(0, 3)));
        assertThat(sealed.end()).isEqualTo(3);
        sealed.add(batch(3, 2));
        assertThat(batches(log)).containsExactly(batch(0, 3), batch(3, 2));
    }
}
