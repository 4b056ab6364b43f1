package org.mediationledger.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mediationledger.launcher.access.AccessFile;

/**
 * What it costs a request that its read is recorded, beside the fastest plain way to put the same bytes on the same disk, by
 * turns: {@code ReadLogging [rounds [calls]]}.
 */
public final class ReadLogging {

    private static final int ROUNDS = 5;
    private static final int CALLS = 20_000;
    private static final int[] AT_ONCE = {1, 32};
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    /** A file system in memory, where an fsync costs nothing; as Linux has it. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();
    private final int calls;

    private ReadLogging(int calls) {
        this.calls = calls;
    }

    /** @param arguments how many rounds, 5 by default; how many calls are counted in each, 20,000 by default */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length < 1 ? ROUNDS : Integer.parseInt(arguments[0]);
        ReadLogging logging = new ReadLogging(arguments.length < 2 ? CALLS : Integer.parseInt(arguments[1]));
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            for (int threads : AT_ONCE) {
                logging.measure(threads);
            }
        }
        logging.print();
    }

    private void measure(int threads) throws Exception {
        try (WorkFolder disk = WorkFolder.make()) {
            int each = Math.max(1, calls / threads);
            List<byte[]> lines = PreparedReads.lines(disk.file("lines"), Math.min(calls, 2_000));
            Latencies raw = raw(disk.file("raw"), lines, threads, each);
            Latencies ledger = ledger(disk.file("access"), threads, each);
            add(threads, "plain append and force, p50", raw.millis(P50));
            add(threads, "plain append and force, p99", raw.millis(P99));
            add(threads, "a read recorded, p50", ledger.millis(P50));
            add(threads, "a read recorded, p99", ledger.millis(P99));
            add(threads, "a read recorded beyond the plain append, p99", ledger.millis(P99) - raw.millis(P99));
        }
        if (Files.isDirectory(MEMORY)) {
            try (WorkFolder memory = WorkFolder.below(MEMORY)) {
                Latencies ledger = ledger(memory.file("access"), threads, Math.max(1, calls / threads));
                add(threads, "a read recorded where an fsync costs nothing, p99", ledger.millis(P99));
            }
        }
    }

    private static Latencies raw(Path file, List<byte[]> lines, int threads, int each) {
        try (RawAppends appends = new RawAppends(file)) {
            return Latencies.of(threads, each / 4, each, number -> {
                byte[] line = lines.get((int) (number % lines.size()));
                if (threads == 1) {
                    appends.append(line);
                } else {
                    appends.appendWithOthers(line);
                }
            });
        }
    }

    private static Latencies ledger(Path folder, int threads, int each) throws Exception {
        try (AccessFile file = AccessFile.open(folder, 0)) {
            return Latencies.of(threads, each / 4, each, number -> file.add(PreparedReads.read(number)));
        }
    }

    private void add(int threads, String figure, double millis) {
        String name = threads + " at once: " + figure;
        System.err.printf(Locale.ROOT, "  %s: %.3f ms%n", name, millis);
        rows.computeIfAbsent(name, unknown -> new ArrayList<>()).add(millis);
    }

    private void print() {
        System.out.println("| milliseconds | median | lowest | highest |");
        System.out.println("|---|---|---|---|");
        rows.forEach((figure, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f |%n",
                    figure,
                    sorted.get(sorted.size() / 2),
                    sorted.getFirst(),
                    sorted.getLast());
        });
    }
}
