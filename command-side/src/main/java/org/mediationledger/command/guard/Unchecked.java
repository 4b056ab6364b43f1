package org.mediationledger.command.guard;

/** Calls of Axon that may throw anything by their type, and by what they run here only what is not checked. */
public final class Unchecked {

    private Unchecked() {}

    /** What is run. */
    @FunctionalInterface
    public interface Action {

        /** @throws Exception as its type says */
        void run() throws Exception;
    }

    /**
     * Runs it.
     *
     * @throws IllegalStateException when it throws a checked exception after all
     */
    public static void run(Action action) {
        try {
            action.run();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
