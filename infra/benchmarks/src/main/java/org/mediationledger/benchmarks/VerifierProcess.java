package org.mediationledger.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the verifier takes as a process, from its start to its end, and a process of the same Java that does nothing:
 * {@code VerifierProcess JAR PACK POLICY [runs]}.
 */
public final class VerifierProcess {

    private static final int RUNS = 20;
    private static final double NANOS_IN_MILLI = 1e6;

    private VerifierProcess() {}

    /** @param arguments the verifier's jar, an exported pack, the reader's policy; how many runs, 20 by default */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            System.err.println("VerifierProcess JAR PACK POLICY [runs]");
            System.exit(2);
        }
        int runs = arguments.length < 4 ? RUNS : Integer.parseInt(arguments[3]);
        List<Double> verifying = new ArrayList<>();
        List<Double> nothing = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            verifying.add(millis("-jar", arguments[0], arguments[1], "--policy", arguments[2]));
            nothing.add(millis("--version"));
        }
        System.out.println("| process | median | fastest | slowest |");
        System.out.println("|---|---|---|---|");
        print("a pack verified", verifying);
        print("java --version", nothing);
    }

    private static double millis(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double millis = (System.nanoTime() - began) / NANOS_IN_MILLI;
        if (exit != 0) {
            throw new IllegalStateException("it ended with " + exit);
        }
        return millis;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast());
    }
}
