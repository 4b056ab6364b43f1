package org.mediationledger.witness;

import java.nio.file.Path;

/** A process that wants the same folder: exits with 0 when it gets it, with 3 when it is refused. */
final class SecondWitness {

    static final int REFUSED = 3;

    private SecondWitness() {}

    public static void main(String[] arguments) {
        try (WitnessState state = WitnessState.open(Path.of(arguments[0]))) {
            Runtime.getRuntime().exit(0);
        } catch (WitnessRefused inUse) {
            Runtime.getRuntime().exit(REFUSED);
        }
    }
}
