package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * Tells those who were to meet that a meeting won't take place. Why, it doesn't say.
 *
 * @param on the day for which it was arranged
 */
public record MeetingCancellation(Family family, LocalDate on) implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.MEETING_CANCELLATION;
    }

    @Override
    public Values values() {
        return family.values().with("meetingOn", on);
    }
}
