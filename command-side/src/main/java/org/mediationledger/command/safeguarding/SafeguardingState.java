package org.mediationledger.command.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.OrganisationId;

/**
 * The state of a safeguarding file.
 *
 * @param concerns in the order raised; the first has number 1
 */
record SafeguardingState(List<Concern> concerns) {

    static final SafeguardingState NONE = new SafeguardingState(List.of());

    /**
     * One concern.
     *
     * @param keyIds the keys under which its words and references were sealed
     */
    record Concern(OrganisationId provider, LocalDate raisedOn, boolean closed, Set<String> keyIds, boolean erased) {

        private Concern settled() {
            return new Concern(provider, raisedOn, true, keyIds, erased);
        }

        private Concern sealedUnder(String keyId) {
            Set<String> all = new HashSet<>(keyIds);
            all.add(keyId);
            return new Concern(provider, raisedOn, closed, Set.copyOf(all), erased);
        }

        private Concern gone() {
            return new Concern(provider, raisedOn, closed, keyIds, true);
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
            case SafeguardingCommand.EraseConcern c ->
                new SafeguardingEvent.ConcernErased(
                        c.caseId(), c.concern(), c.ground(), c.decidedBy(), erasable(c, provider), on);
        };
    }

    SafeguardingState evolve(SafeguardingEvent event) {
        return switch (event) {
            case SafeguardingEvent.ConcernRaised e ->
                with(new Concern(
                        e.provider(), e.occurredOn(), false, Set.of(e.words().keyId()), false));
            case SafeguardingEvent.ConcernReferred e ->
                changed(
                        e.concern(),
                        concern -> e.reference() == null
                                ? concern
                                : concern.sealedUnder(e.reference().keyId()));
            case SafeguardingEvent.ConcernClosed e -> changed(e.concern(), Concern::settled);
            case SafeguardingEvent.ConcernErased e -> changed(e.concern(), Concern::gone);
        };
    }

    private SafeguardingState with(Concern concern) {
        List<Concern> all = new ArrayList<>(concerns);
        all.add(concern);
        return new SafeguardingState(List.copyOf(all));
    }

    private SafeguardingState changed(int number, UnaryOperator<Concern> change) {
        List<Concern> all = new ArrayList<>(concerns);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return new SafeguardingState(List.copyOf(all));
    }

    private List<ErasedKey> erasable(SafeguardingCommand.EraseConcern command, OrganisationId provider) {
        Concern concern = known(command, provider);
        if (!concern.closed()) {
            throw CommandRefused.because(
                    RefusalCode.CONCERN_STILL_OPEN, "concern", "The concern is open; see it to its end first.");
        }
        List<ErasedKey> keys = command.held().stream()
                .filter(key -> key.keyId() != null && concern.keyIds().contains(key.keyId()))
                .toList();
        if (concern.erased() || keys.isEmpty()) {
            throw CommandRefused.because(
                    RefusalCode.NOTHING_TO_ERASE, "concern", "What was recorded of the concern is erased.");
        }
        return keys;
    }

    private Concern known(SafeguardingCommand.OfConcern command, OrganisationId provider) {
        if (command.concern() < 1
                || command.concern() > concerns.size()
                || !concerns.get(command.concern() - 1).provider().equals(provider)) {
            throw CommandRefused.because(
                    RefusalCode.CONCERN_NOT_FOUND, "concern", "The case has no concern of that number.");
        }
        return concerns.get(command.concern() - 1);
    }

    private void checkOpen(SafeguardingCommand.OfConcern command, OrganisationId provider, LocalDate on) {
        Concern concern = known(command, provider);
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
