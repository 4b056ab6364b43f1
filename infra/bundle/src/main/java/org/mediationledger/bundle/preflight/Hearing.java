package org.mediationledger.bundle.preflight;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** The Practice Direction governs the hearing. */
final class Hearing implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        LocalDate hearingOn = looked.plan().appeal().hearingOn();
        if (hearingOn == null || looked.direction().governs(hearingOn)) {
            return Stream.empty();
        }
        String sentence = "The hearing is before %s, the first day that the Practice Direction governs."
                .formatted(Wording.day(looked.direction().from()));
        return Stream.of(Finding.ofBundle(
                Check.NOT_GOVERNED,
                Weight.LOOK,
                sentence,
                looked.direction().asked(Asked.SENT_IN_TIME).source()));
    }
}
