package org.mediationledger.benchmarks.requests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.mediationledger.bundle.corpus.PaperCorpus;

/**
 * How long requests take alone, and while bundles are made in the same process, by turns:
 * {@code RequestsBesideBundles ADDRESS [rounds [papers]]}. A request is sent every 50 ms, by one at once, and its time counts
 * from when it was due: what makes it wait for the one before is counted too.
 */
public final class RequestsBesideBundles {

    private static final int ROUNDS = 5;
    private static final int PAPERS = 60;
    private static final int PAGES = 10;
    private static final int EVERY_SCANNED = 2;
    private static final int CASES = 20;
    private static final int REQUESTS = 200;
    private static final long APART = 50_000_000;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final String ATTEMPT = "{\"at\": \"00:01\", \"channel\": \"TELEPHONE\", \"result\": \"NO_ANSWER\"}";

    private final Demo demo;
    private final List<String> cases = new ArrayList<>();

    private RequestsBesideBundles(Demo demo) {
        this.demo = demo;
    }

    /**
     * @param arguments where the demonstration listens; how many rounds, after one that isn't counted, 5 by default; how many
     *     papers of ten pages a bundle has, every other of them scanned, 60 by default
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("RequestsBesideBundles ADDRESS [rounds [papers]]");
            System.exit(2);
        }
        int rounds = arguments.length < 2 ? ROUNDS : Integer.parseInt(arguments[1]);
        int papers = arguments.length < 3 ? PAPERS : Integer.parseInt(arguments[2]);
        new RequestsBesideBundles(new Demo(arguments[0])).run(rounds, papers);
    }

    private void run(int rounds, int papers) throws IOException {
        for (int each = 0; each < CASES; each++) {
            cases.add(demo.newCase());
        }
        String bundled = demo.newCase();
        demo.post("coordinator", bundled + "/appeal", "{}");
        for (int paper = 0; paper < papers; paper++) {
            byte[] pdf =
                    paper % EVERY_SCANNED == 0 ? PaperCorpus.scanned(paper, PAGES) : PaperCorpus.text(paper, PAGES);
            demo.release(bundled, pdf, paper);
        }
        Table reads = new Table("GET a case");
        Table writes = new Table("POST a contact attempt");
        for (int round = 0; round <= rounds; round++) {
            double[] readAlone = timed(this::read);
            double[] writtenAlone = timed(this::write);
            double[] readBeside;
            double[] writtenBeside;
            int made;
            try (Making making = Making.begin(demo, bundled)) {
                readBeside = timed(this::read);
                writtenBeside = timed(this::write);
                made = making.made();
            }
            System.err.printf(Locale.ROOT, "round %d: %d bundles made beside%n", round, made);
            if (round > 0) {
                reads.add(readAlone, readBeside);
                writes.add(writtenAlone, writtenBeside);
            }
        }
        System.out.println("| request | share | alone, ms | beside, ms | beside : alone, median | lowest | highest |");
        System.out.println("|---|---|---|---|---|---|---|");
        reads.print();
        writes.print();
    }

    private void read(int number) {
        demo.get("coordinator", cases.get(number % CASES));
    }

    private void write(int number) {
        demo.post("adviser", cases.get(number % CASES) + "/contact-attempts", ATTEMPT);
    }

    /** Milliseconds from when each was due, sorted. */
    private static double[] timed(IntConsumer request) {
        double[] millis = new double[REQUESTS];
        long began = System.nanoTime();
        for (int number = 0; number < REQUESTS; number++) {
            long due = began + number * APART;
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            request.accept(number);
            millis[number] = (System.nanoTime() - due) / NANOS_IN_MILLI;
        }
        Arrays.sort(millis);
        return millis;
    }

    /** One kind of request, round by round. */
    private static final class Table {

        private static final double[] SHARES = {0.5, 0.99};

        private final String name;
        private final List<double[]> alone = new ArrayList<>();
        private final List<double[]> beside = new ArrayList<>();

        Table(String name) {
            this.name = name;
        }

        void add(double[] roundAlone, double[] roundBeside) {
            alone.add(roundAlone);
            beside.add(roundBeside);
        }

        void print() {
            for (double share : SHARES) {
                double[] ratios = new double[alone.size()];
                double[] without = new double[alone.size()];
                double[] with = new double[alone.size()];
                for (int round = 0; round < ratios.length; round++) {
                    without[round] = at(alone.get(round), share);
                    with[round] = at(beside.get(round), share);
                    ratios[round] = with[round] / without[round];
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | p%.0f | %.1f | %.1f | %.2f | %.2f | %.2f |%n",
                        name,
                        100 * share,
                        median(without),
                        median(with),
                        median(ratios),
                        Arrays.stream(ratios).min().orElseThrow(),
                        Arrays.stream(ratios).max().orElseThrow());
            }
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
