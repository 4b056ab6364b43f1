package org.mediationledger.digest.note;

import java.util.List;
import java.util.Set;

/** Which witnesses must have cosigned (C2SP tlog-policy). */
public sealed interface Quorum {

    /**
     * Whether these witnesses are enough.
     *
     * @param witnesses the keys that cosigned
     */
    boolean isMetBy(Set<VerifierKey> witnesses);

    /** No witness is needed: {@code quorum none}. */
    record None() implements Quorum {
        @Override
        public boolean isMetBy(Set<VerifierKey> witnesses) {
            return true;
        }
    }

    /**
     * This witness is needed.
     *
     * @param key the witness's key
     */
    record OfWitness(VerifierKey key) implements Quorum {
        @Override
        public boolean isMetBy(Set<VerifierKey> witnesses) {
            return witnesses.contains(key);
        }
    }

    /**
     * So many of these are needed.
     *
     * @param threshold from 1 to the count of members
     */
    record OfGroup(int threshold, List<Quorum> members) implements Quorum {

        /** @throws IllegalArgumentException when the threshold can't be met, or asks for nobody */
        public OfGroup {
            members = List.copyOf(members);
            if (threshold < 1 || threshold > members.size()) {
                throw new IllegalArgumentException("a threshold lies between 1 and the count of members");
            }
        }

        @Override
        public boolean isMetBy(Set<VerifierKey> witnesses) {
            return members.stream().filter(member -> member.isMetBy(witnesses)).count() >= threshold;
        }
    }
}
