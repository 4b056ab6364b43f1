package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.terms.NextAction;

/**
 * Whose a case is, who stands in, and what comes next.
 *
 * @param next absent where nothing is set
 */
public record Plan(
        @Nullable AccountId owner,
        List<Cover> covers,
        @Nullable Next next) {

    static final Plan NONE = new Plan(null, List.of(), null);

    /** Somebody stands in from one day to another, both included. */
    public record Cover(AccountId cover, LocalDate from, LocalDate until) {}

    /** What comes next. */
    public record Next(NextAction action, AccountId by, LocalDate dueOn, LocalDate setOn) {}

    Plan apply(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case DeskEvent e -> apply(e);
            case BodyEvent.ProviderReallocated e -> new Plan(null, List.of(), next);
            case LedgerEvent e -> this;
        };
    }

    private Plan apply(DeskEvent event) {
        return switch (event) {
            case DeskEvent.ContactAttempted e -> this;
            case DeskEvent.NextActionSet e ->
                new Plan(owner, covers, new Next(e.action(), e.by(), e.dueOn(), e.occurredOn()));
            case DeskEvent.NextActionDone e -> new Plan(owner, covers, null);
            case DeskEvent.CaseOwnerAssigned e -> new Plan(e.owner(), List.of(), next);
            case DeskEvent.AbsenceCovered e ->
                new Plan(
                        owner,
                        Stream.concat(covers.stream(), Stream.of(new Cover(e.cover(), e.from(), e.until())))
                                .toList(),
                        next);
        };
    }
}
