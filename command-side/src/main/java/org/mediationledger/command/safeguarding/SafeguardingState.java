package org.mediationledger.command.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.OrganisationId;

/**
 * The state of a safeguarding file.
 *
 * @param concerns in the order raised; the first has number 1
 */
record SafeguardingState(List<Concern> concerns) {

    static final SafeguardingState NONE = new SafeguardingState(List.of());

    /** One concern. */
    record Concern(OrganisationId provider, LocalDate raisedOn, boolean closed) {

        private Concern settled() {
            return new Concern(provider, raisedOn, true);
        }
    }

    /**
     * @param provider whose concerns the command is about
     * @throws CommandRefused when the provider has no such concern, it is closed, or the day lies before it was raised
     */
    SafeguardingEvent decide(SafeguardingCommand command, OrganisationId provider, LocalDate on) {
        return switch (command) {
            case SafeguardingCommand.RaiseConcern c ->
                new SafeguardingEvent.ConcernRaised(
                        c.caseId(), concerns.size() + 1, provider, c.harm(), c.about(), c.words(), on);
            case SafeguardingCommand.ReferConcern c -> {
                checkOpen(c, provider, on);
                yield new SafeguardingEvent.ConcernReferred(c.caseId(), c.concern(), c.referredTo(), c.reference(), on);
            }
            case SafeguardingCommand.CloseConcern c -> {
                checkOpen(c, provider, on);
                yield new SafeguardingEvent.ConcernClosed(c.caseId(), c.concern(), c.closedAs(), on);
            }
        };
    }

    SafeguardingState evolve(SafeguardingEvent event) {
        List<Concern> all = new ArrayList<>(concerns);
        switch (event) {
            case SafeguardingEvent.ConcernRaised e -> all.add(new Concern(e.provider(), e.occurredOn(), false));
            case SafeguardingEvent.ConcernReferred e -> {}
            case SafeguardingEvent.ConcernClosed e ->
                all.set(e.concern() - 1, all.get(e.concern() - 1).settled());
        }
        return new SafeguardingState(List.copyOf(all));
    }

    private void checkOpen(SafeguardingCommand.OfConcern command, OrganisationId provider, LocalDate on) {
        if (command.concern() < 1
                || command.concern() > concerns.size()
                || !concerns.get(command.concern() - 1).provider().equals(provider)) {
            throw CommandRefused.because(
                    RefusalCode.CONCERN_NOT_FOUND, "concern", "The case has no concern of that number.");
        }
        Concern concern = concerns.get(command.concern() - 1);
        if (concern.closed()) {
            throw CommandRefused.because(
                    RefusalCode.CONCERN_CLOSED, "concern", "The concern is closed; raise another.");
        }
        if (on.isBefore(concern.raisedOn())) {
            throw CommandRefused.because(
                    RefusalCode.DATES_OUT_OF_ORDER, "occurredOn", "The concern was raised after that day.");
        }
    }
}
