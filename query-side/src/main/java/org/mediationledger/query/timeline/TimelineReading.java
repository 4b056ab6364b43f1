package org.mediationledger.query.timeline;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.scroll.Scrolled;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;

/** One case's timeline as a reader of certain classes sees it. */
public final class TimelineReading {

    private final Scrolled<TimelineHead> scrolled;
    private final Set<DisclosureClass> classes;
    private final Predicate<PersonId> hidden;

    TimelineReading(Scrolled<TimelineHead> scrolled, Set<DisclosureClass> classes) {
        this(scrolled, classes, teller -> false);
    }

    private TimelineReading(Scrolled<TimelineHead> scrolled, Set<DisclosureClass> classes, Predicate<PersonId> hidden) {
        this.scrolled = scrolled;
        this.classes = classes;
        this.hidden = hidden;
    }

    /** As somebody sees it: without what one right-holder said for themselves, where it is kept from them. */
    public TimelineReading readBy(Actor actor, Sight sight) {
        return new TimelineReading(
                scrolled,
                sight.classes(),
                teller -> scrolled.head().reach().holders().hides(actor, teller));
    }

    /** What somebody sees of the case. */
    public Sight sight(Actor actor) {
        return scrolled.head().reach().sight(actor);
    }

    /** The case's version. */
    public long version() {
        return scrolled.head().version();
    }

    /** The position of the newest event of the case that the view has seen, told or not. */
    public long applied() {
        return scrolled.head().applied();
    }

    /** The position of the newest event that the reader may know of. */
    public long position() {
        TimelineHead head = scrolled.head().view();
        return classes.contains(DisclosureClass.PARTY)
                ? head.words().newest(hidden).position()
                : head.openAt();
    }

    /** The entries after a position that the reader may know of, oldest first. */
    public Stream<TimelineEntry> after(long position) {
        return scrolled.after(position)
                .filter(entry -> classes.contains(entry.disclosure()) && !hides(entry.id()))
                .map(this::asRead);
    }

    private TimelineEntry asRead(TimelineEntry entry) {
        UUID correctedBy = null;
        LocalDate correctedTo = null;
        boolean struckOut = false;
        for (CorrectedEntry correction : scrolled.head().view().corrected()) {
            if (correction.entry().equals(entry.id())) {
                correctedBy = classes.contains(correction.disclosure()) ? correction.by() : correctedBy;
                correctedTo = correction.to() == null ? correctedTo : correction.to();
                struckOut |= correction.struckOut();
            }
        }
        return new TimelineEntry(
                entry.id(),
                entry.position(),
                entry.type(),
                entry.occurredOn(),
                entry.recordedAt(),
                entry.late(),
                entry.actorRole(),
                entry.actorOrganisation(),
                entry.disclosure(),
                entry.arguments(),
                entry.dates().stream()
                        .filter(date -> classes.contains(date.disclosure()))
                        .toList(),
                known(entry.corrects()),
                correctedBy,
                correctedTo,
                struckOut);
    }

    private @Nullable UUID known(@Nullable UUID entry) {
        DisclosureClass disclosure =
                entry == null ? null : scrolled.head().view().disclosure(entry);
        return disclosure != null && classes.contains(disclosure) && !hides(entry) ? entry : null;
    }

    private boolean hides(@Nullable UUID entry) {
        PersonId teller = scrolled.head().view().words().teller(entry);
        return teller != null && hidden.test(teller);
    }
}
