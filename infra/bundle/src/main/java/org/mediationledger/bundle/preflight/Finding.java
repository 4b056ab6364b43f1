package org.mediationledger.bundle.preflight;

import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.ReleasedPaper;

/**
 * Something that was found.
 *
 * @param check what was checked
 * @param weight how much it matters
 * @param part the part that it is about; null when it is about none
 * @param paper the paper that it is about; null when it is about none
 * @param sentence what the preparer reads
 * @param source of the rule, with the mark whether its wording was checked
 */
public record Finding(
        Check check,
        Weight weight,
        @Nullable Part part,
        @Nullable PaperId paper,
        String sentence,
        Source source) {

    /** How much a finding matters. */
    public enum Weight {
        /** The bundle doesn't comply: it needs a note that says why. */
        NEEDS_A_NOTE,

        /** A person should look at it. */
        LOOK
    }

    static Finding ofPart(Check check, Weight weight, Part part, String sentence, Source source) {
        return new Finding(check, weight, part, null, sentence, source);
    }

    static Finding ofPaper(Check check, Weight weight, ReleasedPaper paper, String sentence, Source source) {
        return new Finding(check, weight, null, paper.id(), sentence, source);
    }

    static Finding ofBundle(Check check, Weight weight, String sentence, Source source) {
        return new Finding(check, weight, null, null, sentence, source);
    }
}
