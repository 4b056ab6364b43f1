package org.mediationledger.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * The steps that a case took, struck-out ones left out, and the status that they amount to.
 *
 * @param passed in the order in which they were recorded
 */
public record Milestones(List<Milestone> passed) {

    /** Of a case that is not yet opened. */
    public static final Milestones NONE = new Milestones(List.of());

    /** Takes the event's step, or takes back the one that it strikes out. */
    public Milestones apply(RecordedEvent recorded) {
        if (recorded.event() instanceof CorrectionEvent.EntryStruckOut struckOut) {
            return without(struckOut.corrects());
        }
        Milestone milestone = Milestone.of(recorded);
        return milestone == null ? this : and(milestone);
    }

    /** How far the case is. */
    public CaseStatus status() {
        Wishes wishes = Wishes.of(passed);
        List<Milestone> standing = new ArrayList<>();
        for (Milestone milestone : passed) {
            standing.removeIf(earlier -> earlier.undoneBy(milestone));
            standing.add(milestone);
        }
        standing.removeIf(wishes::outweigh);
        return standing.reversed().stream()
                .map(Milestone::step)
                .filter(step -> step.status() != null)
                .max(Comparator.comparingInt(Step::rank))
                .map(Step::status)
                .orElse(CaseStatus.REFERRED);
    }

    /**
     * Without what some right-holders said for themselves and the law shows to no other party.
     *
     * @param hidden whose words
     */
    public Milestones withoutOwnWords(Predicate<PersonId> hidden) {
        return new Milestones(passed.stream()
                .filter(milestone -> !milestone.ownWord() || !hidden.test(PersonId.of(milestone.person())))
                .toList());
    }

    private Milestones and(Milestone milestone) {
        List<Milestone> all = new ArrayList<>(passed);
        all.add(milestone);
        return new Milestones(List.copyOf(all));
    }

    private Milestones without(UUID event) {
        return new Milestones(passed.stream()
                .filter(milestone -> !milestone.event().equals(event))
                .toList());
    }
}
