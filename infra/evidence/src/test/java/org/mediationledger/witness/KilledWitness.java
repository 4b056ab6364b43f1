package org.mediationledger.witness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * A process that is asked once, and dies: {@code before} it remembers, or {@code after}, when it should answer. It says
 * nothing either way.
 */
final class KilledWitness {

    static final int KILLED = 137;

    private KilledWitness() {}

    public static void main(String[] arguments) throws Exception {
        WitnessState state = WitnessState.open(Path.of(arguments[1]));
        byte[] body = Files.readAllBytes(Path.of(arguments[2]));
        InstantSource clock = arguments[0].equals("before")
                ? () -> {
                    Runtime.getRuntime().halt(KILLED);
                    throw new AssertionError("halted");
                }
                : InstantSource.fixed(CosigningWitnessTest.NOW);
        new CosigningWitness(CosigningWitnessTest.COSIGNER, List.of(MadeUpLog.SIGNER.key()), state, clock).add(body);
        Runtime.getRuntime().halt(KILLED);
    }
}
