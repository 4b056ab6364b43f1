package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ContactAttempt;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.ids.PersonId;

/**
 * How far the case has come towards an end without a meeting.
 *
 * @param toldResolved somebody said that the matter is resolved, and no right-holder has denied it or gone on
 * @param confirmedBy the right-holders who confirmed it
 * @param since the day of the last word on whether the matter is resolved
 * @param inVain the attempts to reach the family since it was last heard of
 * @param replyBy the last day for an answer to the last letter; absent where none was sent or the family was heard of
 */
record EndingState(
        boolean toldResolved,
        Set<PersonId> confirmedBy,
        @Nullable LocalDate since,
        List<ContactAttempt> inVain,
        @Nullable LocalDate replyBy) {

    static final EndingState NONE = new EndingState(false, Set.of(), null, List.of(), null);

    /** Whether everybody who acts has confirmed that the matter is resolved. */
    boolean resolvedFor(Collection<PersonId> acting) {
        return toldResolved && !acting.isEmpty() && confirmedBy.containsAll(acting);
    }

    EndingState evolve(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e -> this;
            case EndingEvent.ResolvedBeforeMeeting e ->
                new EndingState(true, Set.of(), e.occurredOn(), inVain, replyBy);
            case EndingEvent.ResolutionConfirmed e ->
                new EndingState(toldResolved, confirmed(e.by()), e.occurredOn(), List.of(), null);
            case EndingEvent.ResolutionDisputed e -> denied(e.occurredOn());
            case EndingEvent.LastLetterSent e -> new EndingState(toldResolved, confirmedBy, since, inVain, e.replyBy());
        };
    }

    /**
     * The family was heard of: a last letter no longer stands. Whoever goes on with the dispute, be it by taking a
     * certificate, has not had it resolved.
     */
    EndingState after(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> heardOf();
            case ChoiceEvent.AdviceGiven e -> heardOf();
            case ChoiceEvent.RequestWithdrawn e -> heardOf();
            case ChoiceEvent.MediationRequested e -> goneOn(e.by());
            case ChoiceEvent.MediationDeclined e -> goneOn(e.by());
            case ChoiceEvent.ChoiceLeftOpen e -> goneOn(e.by());
            case ChoiceEvent.PursuitEnded e -> goneOn(e.by());
        };
    }

    /** The provider tried to reach the family. */
    EndingState after(DeskEvent.ContactAttempted event) {
        return switch (event.result()) {
            case REACHED, CALL_BACK_ASKED -> heardOf();
            case MESSAGE_LEFT, SENT, NO_ANSWER, WRONG_CONTACT ->
                new EndingState(toldResolved, confirmedBy, since, triedBy(event), replyBy);
        };
    }

    /** Somebody who had confirmed the resolution goes on. */
    EndingState goneOn(PersonId person) {
        return confirmedBy.contains(person) ? denied(since) : heardOf();
    }

    /** Nobody waits for an answer any more. */
    EndingState heardOf() {
        return new EndingState(toldResolved, confirmedBy, since, List.of(), null);
    }

    private static EndingState denied(@Nullable LocalDate since) {
        return new EndingState(false, Set.of(), since, List.of(), null);
    }

    private Set<PersonId> confirmed(PersonId person) {
        Set<PersonId> all = new HashSet<>(confirmedBy);
        all.add(person);
        return Set.copyOf(all);
    }

    private List<ContactAttempt> triedBy(DeskEvent.ContactAttempted event) {
        List<ContactAttempt> all = new ArrayList<>(inVain);
        all.add(new ContactAttempt(event.occurredOn(), event.channel()));
        return List.copyOf(all);
    }
}
