package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.ids.CommissionerCode;

/**
 * What the bodies were told of the family's present wish to mediate, and what the local authority answered. Told twice,
 * the earlier day counts; a wish that ends takes it all along, because a later one is told anew (CFA 2014 s 52(3)).
 */
record ArrangementState(
        @Nullable LocalDate localAuthorityInformedOn,
        Map<CommissionerCode, LocalDate> commissionersInformed,
        @Nullable LocalDate cannotArrangeToldOn) {

    static final ArrangementState NONE = new ArrangementState(null, Map.of(), null);

    /** The day on which the first of the commissioning bodies was told. */
    @Nullable
    LocalDate commissionerInformedOn() {
        return commissionersInformed.values().stream().min(LocalDate::compareTo).orElse(null);
    }

    private Map<CommissionerCode, LocalDate> with(CommissionerCode code, LocalDate day) {
        Map<CommissionerCode, LocalDate> all = new HashMap<>(commissionersInformed);
        all.put(code, day);
        return Map.copyOf(all);
    }

    ArrangementState evolve(ArrangementEvent event) {
        return switch (event) {
            case ArrangementEvent.LocalAuthorityInformed e ->
                new ArrangementState(
                        earlier(localAuthorityInformedOn, e.occurredOn()), commissionersInformed, cannotArrangeToldOn);
            case ArrangementEvent.CommissionerInformed e ->
                new ArrangementState(
                        localAuthorityInformedOn, with(e.commissioner(), e.occurredOn()), cannotArrangeToldOn);
            case ArrangementEvent.CannotArrangeTold e ->
                new ArrangementState(localAuthorityInformedOn, commissionersInformed, e.occurredOn());
        };
    }

    ArrangementState after(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.PursuitEnded e -> NONE;
            case ChoiceEvent.RequestWithdrawn e -> NONE;
            case ChoiceEvent.MediationDeclined e -> NONE;
            case ChoiceEvent.ChoiceLeftOpen e -> NONE;
            case ChoiceEvent.AdviserContacted e -> this;
            case ChoiceEvent.AdviceGiven e -> this;
            case ChoiceEvent.MediationRequested e -> this;
        };
    }

    /** Nobody who wished to mediate acts any more. */
    ArrangementState after(HolderEvent event) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e -> NONE;
            case HolderEvent.RightTakenOver e -> NONE;
            case HolderEvent.JointViewAgreed e -> this;
            case HolderEvent.JointViewWithdrawn e -> this;
        };
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate other) {
        return known != null && known.isBefore(other) ? known : other;
    }
}
