package org.mediationledger.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.command.cases.Deciding;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the ledger and the raw store by turns, round after round, and prints the ratios: {@code Ratios [rounds]}. What
 * slows a machine down for a while slows down both sides of a round.
 */
public final class Ratios {

    private static final int ROUNDS = 5;
    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    private Ratios() {}

    /** @param arguments how many rounds, 5 by default */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Ratios ratios = new Ratios();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            ratios.appending();
            ratios.replaying();
            ratios.deciding();
            ratios.sequencing();
        }
        ratios.print();
    }

    private void appending() throws RunnerException {
        double raw = primary(run(RawInserts.class, "oneInFlight"));
        double one = appended("oneInFlight", Appenders.THIS_PROCESS_ALONE);
        double oneReadAgain = appended("oneInFlight", Appenders.SEVERAL_PROCESSES);
        double rawOf32 = primary(run(RawInserts.class, "thirtyTwoInFlight"));
        double many = appended("thirtyTwoInFlight", Appenders.THIS_PROCESS_ALONE);
        double manyReadAgain = appended("thirtyTwoInFlight", Appenders.SEVERAL_PROCESSES);
        add("commands, 1 in flight : raw rows, 1 in flight", one / raw);
        add("commands, 1 in flight, each reads its case again : raw rows, 1 in flight", oneReadAgain / raw);
        add("commands, 32 in flight : raw rows, 32 in flight, group commit", many / rawOf32);
        add(
                "commands, 32 in flight, each reads its case again : raw rows, 32 in flight, group commit",
                manyReadAgain / rawOf32);
        add("commands, 32 in flight : raw rows, a commit each", many / raw);
        add("raw rows, 32 in flight, group commit : raw rows, a commit each", rawOf32 / raw);
    }

    private void replaying() throws RunnerException {
        RunResult raw = run(RawUpserts.class, "ofAllViews");
        RunResult ledger = run(Replaying.class, "intoAllViews");
        add("replayed events : raw replace-upserts", secondary(ledger, "events") / secondary(raw, "documents"));
        add(
                "time of the raw replace-upserts : time of the replay that writes the same documents",
                primary(ledger) / primary(raw));
    }

    private void deciding() throws RunnerException {
        double raw = primary(run(RawInserts.class, "oneInFlight"));
        RunResult untimed = run(Deciding.class, "untimedFact");
        RunResult timed = run(Deciding.class, "timedFact");
        add("decisions without statutory dates : raw rows, 1 in flight", primary(untimed) / raw);
        add("decisions with statutory dates : raw rows, 1 in flight", primary(timed) / raw);
        add("kB allocated by a decision without statutory dates", secondary(untimed, BYTES) / 1000);
        add("kB allocated by a decision with statutory dates", secondary(timed, BYTES) / 1000);
    }

    private void sequencing() throws RunnerException {
        double commands = appended("thirtyTwoInFlight", Appenders.THIS_PROCESS_ALONE);
        double leaves = secondary(run(Sequencing.class, "ofStoredEvents"), "events");
        add("leaves sequenced : commands, 32 in flight", leaves / commands);
    }

    private void print() {
        System.out.println("| figure | median | lowest | highest |");
        System.out.println("|---|---|---|---|");
        rows.forEach((figure, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f |%n",
                    figure, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        });
    }

    private void add(String figure, double value) {
        System.err.printf("  %s: %.2f%n", figure, value);
        rows.computeIfAbsent(figure, name -> new ArrayList<>()).add(value);
    }

    private static double appended(String name, Appenders appenders) throws RunnerException {
        return primary(run(options(Appending.class, name).param("appenders", appenders.name())));
    }

    private static RunResult run(Class<?> benchmarks, String name) throws RunnerException {
        return run(options(benchmarks, name));
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle();
    }

    private static ChainedOptionsBuilder options(Class<?> benchmarks, String name) {
        return new OptionsBuilder()
                .include(benchmarks.getName() + "\\." + name + "$")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private static double primary(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        if (found == null) {
            throw new IllegalStateException("JMH did not report " + name);
        }
        return found.getScore();
    }
}
