package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * A date as the rules gave it: letters repeat dates, they never reckon them.
 *
 * @param citation the provision that gives it
 */
public record Due(LocalDate on, String citation) {
    public Due {
        citation = Given.line("citation", citation);
    }

    /** As a sentence has it. */
    String words() {
        return Given.day(on) + " (" + citation + ")";
    }
}
