package org.mediationledger.verifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mediationledger.verifier.check.Evidence;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;

/** What even a valid pack leaves open. */
final class NotProved {

    private static final List<String> ALWAYS = List.of(
            "That what was entered is true: the log keeps what was entered, and days such as occurredOn are what"
                    + " somebody stated.",
            "That everything that happened was entered, or entered under this one pseudonym of the case.",
            "That nothing was changed between the entering and the first checkpoint that a witness signed.",
            "What came after this checkpoint.",
            "That the key of an erased value is gone, and no copy of it left: the log proves that erasure was ordered,"
                    + " when, and on which ground.",
            "That the operator, all counted witnesses and the time-stamp authority don't work together.");

    private NotProved() {}

    static List<String> of(Evidence evidence) {
        Pack pack = evidence.pack();
        Trust trust = evidence.trust();
        Optional<String> noHeld = trust.held().isEmpty()
                ? Optional.of(
                        "That this is the history that was shown to others, beyond the witnesses' word: you held no"
                                + " earlier checkpoint against it (--held).")
                : Optional.empty();
        Optional<String> noTime = pack.file(PackPart.TIME_STAMP).isEmpty()
                        || trust.authority().isEmpty()
                ? Optional.of("When the checkpoint was there, beyond the witnesses' word: no time-stamp was checked.")
                : Optional.empty();
        Optional<String> noHeads = pack.heads().isEmpty()
                ? Optional.of(
                        "That the log's list of all cases knows this case as it is here: the pack doesn't have it;"
                                + " that no last entry was left out rests on the pack's seal.")
                : Optional.empty();
        return Stream.concat(ALWAYS.stream(), Stream.of(noHeld, noTime, noHeads).flatMap(Optional::stream))
                .toList();
    }
}
