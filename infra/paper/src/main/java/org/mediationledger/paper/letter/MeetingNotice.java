package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.MeetingMode;

/**
 * Tells those who meet when and where (SEND Regulations 2014 reg 37).
 *
 * @param on the day of the meeting
 * @param startsAt in England's time; absent where it isn't known yet
 * @param mode absent where it isn't known yet
 * @param place where, or how to join
 * @param mediator who conducts it, by name or by their organisation
 * @param noticeBy the last day to give notice without the family's consent to less
 */
public record MeetingNotice(
        Family family,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable MeetingMode mode,
        String place,
        String mediator,
        Due noticeBy)
        implements Letter {
    private static final String NOT_KNOWN = "to be told";

    public MeetingNotice {
        place = Given.line("place", place);
        mediator = Given.line("mediator", mediator);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.MEETING_NOTICE;
    }

    @Override
    public Values values() {
        return family.values()
                .with("meetingOn", on)
                .with("startsAt", startsAt == null ? NOT_KNOWN : Given.time(startsAt))
                .with("mode", mode == null ? NOT_KNOWN : words(mode))
                .with("place", place)
                .with("mediator", mediator)
                .with("noticeBy", noticeBy);
    }

    private static String words(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> "everybody in one place";
            case ONLINE -> "by video";
            case TELEPHONE -> "by telephone";
            case HYBRID -> "in one place, and by video or telephone for some";
            case SHUTTLE -> "apart; the mediator goes between the parties";
        };
    }
}
