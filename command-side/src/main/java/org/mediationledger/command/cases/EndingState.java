package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
 * @param silent of whom nothing was heard since they were tried
 */
record EndingState(
        boolean toldResolved,
        Set<PersonId> confirmedBy,
        @Nullable LocalDate since,
        Map<PersonId, Silence> silent) {

    static final EndingState NONE = new EndingState(false, Set.of(), null, Map.of());

    /** Whether everybody who acts has confirmed that the matter is resolved. */
    boolean resolvedFor(Collection<PersonId> acting) {
        return toldResolved && !acting.isEmpty() && confirmedBy.containsAll(acting);
    }

    Silence silenceOf(PersonId person) {
        return silent.getOrDefault(person, Silence.NONE);
    }

    EndingState evolve(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e -> this;
            case EndingEvent.ResolvedBeforeMeeting e -> new EndingState(true, Set.of(), e.occurredOn(), silent);
            case EndingEvent.ResolutionConfirmed e ->
                new EndingState(toldResolved, confirmed(e.by()), e.occurredOn(), silent).heardOf(e.by());
            case EndingEvent.ResolutionDisputed e ->
                new EndingState(false, Set.of(), e.occurredOn(), silent).heardOf(e.by());
            case EndingEvent.LastLetterSent e ->
                silent(e.to(), silenceOf(e.to()).until(e.replyBy()));
        };
    }

    /** Whoever goes on with the dispute, be it by taking a certificate, has not had it resolved. */
    EndingState after(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> heardOf(e.by());
            case ChoiceEvent.AdviceGiven e -> heardOf(e.to());
            case ChoiceEvent.RequestWithdrawn e -> heardOf(e.by());
            case ChoiceEvent.MediationRequested e -> goneOn(e.by());
            case ChoiceEvent.MediationDeclined e -> goneOn(e.by());
            case ChoiceEvent.ChoiceLeftOpen e -> goneOn(e.by());
            case ChoiceEvent.PursuitEnded e -> goneOn(e.by());
        };
    }

    /** The provider tried to reach somebody. */
    EndingState after(DeskEvent.ContactAttempted event) {
        return switch (event.result()) {
            case REACHED, CALL_BACK_ASKED -> heardOf(event.person());
            case MESSAGE_LEFT, SENT, NO_ANSWER, WRONG_CONTACT ->
                silent(
                        event.person(),
                        silenceOf(event.person()).after(new ContactAttempt(event.occurredOn(), event.channel())));
        };
    }

    /** Somebody goes on, who may have confirmed the resolution. */
    EndingState goneOn(PersonId person) {
        EndingState heard = heardOf(person);
        return confirmedBy.contains(person) ? new EndingState(false, Set.of(), since, heard.silent) : heard;
    }

    /** Nobody waits for that person's answer any more: a last letter to them no longer stands. */
    EndingState heardOf(PersonId person) {
        Map<PersonId, Silence> rest = new HashMap<>(silent);
        rest.remove(person);
        return new EndingState(toldResolved, confirmedBy, since, Map.copyOf(rest));
    }

    private EndingState silent(PersonId person, Silence silence) {
        Map<PersonId, Silence> all = new HashMap<>(silent);
        all.put(person, silence);
        return new EndingState(toldResolved, confirmedBy, since, Map.copyOf(all));
    }

    private Set<PersonId> confirmed(PersonId person) {
        Set<PersonId> all = new HashSet<>(confirmedBy);
        all.add(person);
        return Set.copyOf(all);
    }
}
