package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessNotRecorded;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;
import org.mediationledger.web.accessfile.AccessUnreadable;

/** What every access file does, wherever it is kept. */
abstract class AccessConformance {

    private static final Set<Action> LEFT_OUT = EnumSet.of(Action.LIST_CONCERNS, Action.READ_CASE);

    /** The one access file of the test, as a process that starts now finds it. */
    abstract AccessRecords opened();

    /** Ends the process that opened it. */
    abstract void end(AccessRecords opened) throws Exception;

    private static AccessHistory history(AccessRecords kept) {
        return (AccessHistory) kept;
    }

    private static GrowingLines lines(AccessRecords kept) {
        return (GrowingLines) kept;
    }

    @Test
    void entries_are_numbered_without_gaps_and_told_newest_first() throws Exception {
        AccessRecords kept = opened();
        List<AccessRecord> all = new AnyAccess(7).some(120);
        all.forEach(kept::add);
        assertTold(kept, all);
        end(kept);
    }

    @Test
    void what_was_recorded_is_there_after_a_restart_and_numbers_go_on() throws Exception {
        AnyAccess any = new AnyAccess(8);
        List<AccessRecord> all = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            AccessRecords kept = opened();
            List<AccessRecord> more = any.some(run * 7);
            more.forEach(kept::add);
            all.addAll(more);
            assertTold(kept, all);
            end(kept);
        }
    }

    @Test
    void many_who_record_at_once_lose_nothing() throws Exception {
        AccessRecords kept = opened();
        List<AccessRecord> all = new AnyAccess(9).some(400);
        recordAtOnce(List.of(kept), all);
        assertThat(numbered(kept)).hasSameElementsAs(all).hasSameSizeAs(all);
        end(kept);
    }

    @Test
    void what_comes_after_the_end_is_refused() throws Exception {
        AccessRecords kept = opened();
        kept.add(new AnyAccess(10).next());
        end(kept);
        assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> kept.add(new AnyAccess(11).next()));
    }

    @Test
    void lines_that_are_not_there_are_not_read() throws Exception {
        AccessRecords kept = opened();
        new AnyAccess(12).some(3).forEach(kept::add);
        assertThatExceptionOfType(AccessUnreadable.class)
                .isThrownBy(() -> lines(kept).read(1, 5, line -> {}))
                .withMessageContaining("entry 3");
        end(kept);
    }

    /** Eight threads to each, every one with a share of the entries. */
    static void recordAtOnce(List<AccessRecords> kept, List<AccessRecord> all) throws Exception {
        int threads = 8 * kept.size();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int share = i;
                shares.add(() -> {
                    for (int at = share; at < all.size(); at += threads) {
                        kept.get(share % kept.size()).add(all.get(at));
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(shares)) {
                done.get();
            }
        }
    }

    /** The entries by their lines; the number that each line says is its place. */
    static List<AccessRecord> numbered(AccessRecords kept) {
        List<AccessRecord> read = new ArrayList<>();
        lines(kept).read(0, lines(kept).next(), line -> {
            AccessHistory.Entry entry = AccessLine.read(line);
            assertThat(entry.sequence()).isEqualTo(read.size());
            read.add(entry.access());
        });
        return read;
    }

    /** A list, looked through from its end, is the judge. */
    private static void assertTold(AccessRecords kept, List<AccessRecord> all) {
        assertThat(numbered(kept)).isEqualTo(all);
        Random random = new Random(all.size());
        for (CaseId caseId : AnyAccess.CASES) {
            for (Set<Action> without : List.of(Set.<Action>of(), LEFT_OUT)) {
                long before = random.nextBoolean() ? AccessHistory.END : random.nextInt(all.size() + 1);
                int most = 1 + random.nextInt(40);
                assertThat(history(kept).of(caseId, without, before, most))
                        .isEqualTo(newest(
                                all,
                                access -> access.cases().contains(caseId) && !without.contains(access.action()),
                                before,
                                most));
                assertThat(history(kept).ofBrokenGlass(before, most))
                        .isEqualTo(newest(
                                all, access -> access.outcome() instanceof AccessOutcome.GlassBroken, before, most));
            }
        }
    }

    private static List<AccessHistory.Entry> newest(
            List<AccessRecord> all, Predicate<AccessRecord> wanted, long before, int most) {
        List<AccessHistory.Entry> found = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0 && found.size() < most; at--) {
            if (at < before && wanted.test(all.get(at))) {
                found.add(new AccessHistory.Entry(at, all.get(at)));
            }
        }
        return found;
    }
}
