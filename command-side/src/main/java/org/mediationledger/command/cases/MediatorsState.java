package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.ids.AccountId;

/**
 * Where mediators stand with the case.
 *
 * @param successors of those who were replaced and not asked again since, who took over
 */
record MediatorsState(Map<AccountId, Standing> standings, Map<AccountId, AccountId> successors) {

    static final MediatorsState NONE = new MediatorsState(Map.of(), Map.of());

    /** How somebody stands with the case. */
    enum Standing {
        OFFERED,
        ACCEPTED,
        IN_CONFLICT,
        LEFT;

        boolean gone() {
            return this == IN_CONFLICT || this == LEFT;
        }
    }

    @Nullable
    Standing of(AccountId mediator) {
        return standings.get(mediator);
    }

    /** Whether somebody had to do with the case and has no more. */
    boolean gone(AccountId mediator) {
        Standing standing = of(mediator);
        return standing != null && standing.gone();
    }

    /** Who sees the case as a mediator: those of its meetings and those who accepted it, but nobody who has gone. */
    Set<AccountId> reaching(Set<AccountId> ofMeetings) {
        Set<AccountId> all = new HashSet<>(ofMeetings);
        standings.forEach((mediator, standing) -> {
            if (standing == Standing.ACCEPTED) {
                all.add(mediator);
            }
        });
        all.removeIf(this::gone);
        return all;
    }

    /** Who conducts what was planned with these: whoever has gone gave it to a successor, if to anybody. */
    Set<AccountId> conducting(Set<AccountId> planned) {
        Set<AccountId> conducting = new LinkedHashSet<>();
        for (AccountId mediator : planned) {
            AccountId now = mediator;
            while (now != null && gone(now)) {
                now = successors.get(now);
            }
            if (now != null) {
                conducting.add(now);
            }
        }
        return conducting;
    }

    MediatorsState evolve(MediatorEvent event) {
        return switch (event) {
            case MediatorEvent.MediatorOffered e -> with(e.mediator(), Standing.OFFERED, null);
            case MediatorEvent.MediatorAccepted e -> with(e.mediator(), Standing.ACCEPTED, null);
            case MediatorEvent.ConflictDeclared e ->
                with(e.mediator(), Standing.IN_CONFLICT, successors.get(e.mediator()));
            case MediatorEvent.MediatorWithdrawn e -> with(e.mediator(), Standing.LEFT, null);
            case MediatorEvent.MediatorReplaced e ->
                with(
                        e.mediator(),
                        of(e.mediator()) == Standing.IN_CONFLICT ? Standing.IN_CONFLICT : Standing.LEFT,
                        e.by());
            case MediatorEvent.MeetingConducted e -> this;
        };
    }

    /** Whoever had to do with the case leaves it with their provider, those of its meetings too; a conflict stands. */
    MediatorsState leftBehind(Set<AccountId> ofMeetings) {
        Map<AccountId, Standing> all = new HashMap<>(standings);
        ofMeetings.forEach(mediator -> all.putIfAbsent(mediator, Standing.LEFT));
        all.replaceAll((mediator, standing) -> standing.gone() ? standing : Standing.LEFT);
        return new MediatorsState(Map.copyOf(all), successors);
    }

    private MediatorsState with(AccountId mediator, Standing standing, @Nullable AccountId successor) {
        Map<AccountId, Standing> others = new HashMap<>(standings);
        others.put(mediator, standing);
        Map<AccountId, AccountId> after = new HashMap<>(successors);
        if (successor == null) {
            after.remove(mediator);
        } else {
            after.put(mediator, successor);
        }
        return new MediatorsState(Map.copyOf(others), Map.copyOf(after));
    }
}
