package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.EndingEvent;

/**
 * How far the case has come towards an end without a meeting.
 *
 * @param since the day of the last word on whether the matter is resolved
 * @param replyBy the last day for an answer to the last letter; absent where none was sent or the family was heard of
 */
record EndingState(
        Resolution resolution,
        @Nullable LocalDate since,
        @Nullable LocalDate replyBy) {

    static final EndingState NONE = new EndingState(Resolution.NONE, null, null);

    /** Whether the matter is resolved. */
    enum Resolution {
        NONE,
        TOLD,
        CONFIRMED,
        DISPUTED
    }

    boolean resolved() {
        return resolution == Resolution.CONFIRMED;
    }

    /** Somebody said that it is resolved, and the family has not denied it. */
    boolean toldResolved() {
        return resolution == Resolution.TOLD || resolution == Resolution.CONFIRMED;
    }

    EndingState evolve(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e -> this;
            case EndingEvent.ResolvedBeforeMeeting e -> new EndingState(Resolution.TOLD, e.occurredOn(), replyBy);
            case EndingEvent.ResolutionConfirmed e -> new EndingState(Resolution.CONFIRMED, e.occurredOn(), null);
            case EndingEvent.ResolutionDisputed e -> new EndingState(Resolution.DISPUTED, e.occurredOn(), null);
            case EndingEvent.LastLetterSent e -> new EndingState(resolution, since, e.replyBy());
        };
    }

    /**
     * The family was heard of: a last letter no longer stands. Whoever goes on with the dispute, be it by taking a
     * certificate, has not had it resolved.
     */
    EndingState after(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> answered();
            case ChoiceEvent.AdviceGiven e -> answered();
            case ChoiceEvent.RequestWithdrawn e -> answered();
            case ChoiceEvent.MediationRequested e -> goneOn();
            case ChoiceEvent.MediationDeclined e -> goneOn();
            case ChoiceEvent.ChoiceLeftOpen e -> goneOn();
            case ChoiceEvent.PursuitEnded e -> goneOn();
        };
    }

    /** The case has gone on after the family had confirmed the resolution. */
    EndingState goneOn() {
        return new EndingState(resolved() ? Resolution.DISPUTED : resolution, since, null);
    }

    private EndingState answered() {
        return new EndingState(resolution, since, null);
    }
}
