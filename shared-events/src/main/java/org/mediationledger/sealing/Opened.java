package org.mediationledger.sealing;

/** What came of opening a sealed value. */
public sealed interface Opened {

    /** The value, as it was entered. */
    record Value(String text) implements Opened {

        /** Never shows the text. */
        @Override
        public String toString() {
            return "Value[]";
        }
    }

    /** The key has been destroyed; the value is gone for good, its commitment stays. */
    record Erased() implements Opened {}

    /**
     * The vault has never held the key: not an erasure, but another vault's value, or a vault that has lost keys. Worth
     * an alarm.
     */
    record KeyUnknown() implements Opened {}
}
