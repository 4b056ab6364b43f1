package org.mediationledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Merkle;
import org.mediationledger.log.HeadFile;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.log.TreeLog;

/**
 * How fast one core goes through a whole log: reads its entries from the tiles, hashes them, and comes to the root;
 * {@code LogReading [leaves [rounds]]}. Beside it, by turns: SHA-256 alone over the same bytes, which are in memory.
 */
public final class LogReading {

    private static final int LEAVES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int AT_A_TIME = 10_000;
    private static final int SALT_BYTES = 16;
    private static final double NANOS = 1e9;

    private LogReading() {}

    /** @param arguments how many leaves, 1,000,000 by default; how many rounds, 5 by default */
    public static void main(String[] arguments) {
        int leaves = arguments.length < 1 ? LEAVES : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? ROUNDS : Integer.parseInt(arguments[1]);
        try (WorkFolder folder = WorkFolder.make()) {
            LogHead head = grown(folder.file("log"), leaves);
            System.out.println(
                    "| round | leaves a second, read and hashed to the root | SHA-256 alone, leaves a second |");
            System.out.println("|---|---|---|");
            for (int round = 0; round <= rounds; round++) {
                double read = leaves / seconds(() -> requireRoot(folder.file("log"), head));
                double hashed = leaves / seconds(() -> hashAlone(leaves));
                System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", round == 0 ? "warm-up" : round, read, hashed);
            }
        }
    }

    /** A log of leaves as long as those of events are, appended as the ledger appends them. */
    static LogHead grown(Path folder, int leaves) {
        TreeLog log = TreeLog.takeOver(folder, new HeadFile(folder));
        for (int done = 0; done < leaves; done += AT_A_TIME) {
            List<byte[]> some = new ArrayList<>();
            for (int number = done; number < Math.min(leaves, done + AT_A_TIME); number++) {
                some.add(leaf(number));
            }
            log.append(some);
        }
        return log.head();
    }

    static void requireRoot(Path folder, LogHead head) {
        CompactRange range = CompactRange.empty();
        new PublishedLog(folder).read(0, head.size(), (index, entry) -> range.append(Merkle.leafHash(entry)));
        if (!range.root().equals(head.root())) {
            throw new IllegalStateException("the entries give another root");
        }
    }

    private static void hashAlone(int leaves) {
        byte[] leaf = leaf(leaves);
        for (int number = 0; number < leaves; number++) {
            Merkle.leafHash(leaf);
        }
    }

    /** The shape of most leaves: an event that isn't open. */
    private static byte[] leaf(int number) {
        byte[] salt = new byte[SALT_BYTES];
        new Random(number).nextBytes(salt);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        return ("{\"case\":\"" + text + "\",\"caseSeq\":" + number % 60 + ",\"kind\":\"case-event\",\"prev\":\""
                        + Merkle.leafHash(salt).base64()
                        + "\",\"recordedAt\":\"2026-11-21T18:26:41.123Z\",\"salt\":\"" + text + "\",\"sd\":\""
                        + Merkle.leafHash(salt).hex().substring(0, 43) + "\",\"v\":1}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / NANOS;
    }
}
