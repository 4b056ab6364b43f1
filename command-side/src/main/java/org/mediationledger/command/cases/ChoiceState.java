package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;

/**
 * Where a right-holder stands.
 *
 * @param since the day on which it came to stand there
 * @param everPursued it has wished to mediate at some time, of which the end of a pursuit tells too: a later no is
 *     ground C1b, not C1
 */
record ChoiceState(
        @Nullable LocalDate contactedOn,
        @Nullable LocalDate adviceGivenOn,
        Standing standing,
        @Nullable LocalDate since,
        boolean everPursued) {

    static final ChoiceState NONE = new ChoiceState(null, null, Standing.NOT_SAID, null, false);

    /** What the family last said. */
    enum Standing {
        NOT_SAID,
        OPEN,
        PURSUED,
        DECLINED,
        PURSUIT_ENDED,
        WITHDRAWN
    }

    boolean pursued() {
        return standing == Standing.PURSUED;
    }

    boolean saidNo() {
        return standing == Standing.DECLINED || standing == Standing.PURSUIT_ENDED;
    }

    ChoiceState evolve(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e ->
                new ChoiceState(e.occurredOn(), adviceGivenOn, standing, since, everPursued);
            case ChoiceEvent.AdviceGiven e ->
                new ChoiceState(contactedOn, earlier(adviceGivenOn, e.occurredOn()), standing, since, everPursued);
            case ChoiceEvent.MediationRequested e ->
                new ChoiceState(contactedOn, adviceGivenOn, Standing.PURSUED, e.occurredOn(), true);
            case ChoiceEvent.MediationDeclined e -> standing(Standing.DECLINED, e.occurredOn());
            case ChoiceEvent.ChoiceLeftOpen e -> standing(Standing.OPEN, e.occurredOn());
            case ChoiceEvent.PursuitEnded e ->
                new ChoiceState(contactedOn, adviceGivenOn, Standing.PURSUIT_ENDED, e.occurredOn(), true);
            case ChoiceEvent.RequestWithdrawn e -> standing(Standing.WITHDRAWN, e.occurredOn());
        };
    }

    /** Somebody takes over what another pursued. */
    ChoiceState pursuing(LocalDate on) {
        return new ChoiceState(contactedOn, adviceGivenOn, Standing.PURSUED, on, true);
    }

    private ChoiceState standing(Standing now, LocalDate on) {
        return new ChoiceState(contactedOn, adviceGivenOn, now, on, everPursued);
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate other) {
        return known != null && known.isBefore(other) ? known : other;
    }
}
