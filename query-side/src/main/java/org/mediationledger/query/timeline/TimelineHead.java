package org.mediationledger.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.scroll.Scroll;
import org.mediationledger.rights.DisclosureClass;

/**
 * What the timeline keeps of one case beside its full pages.
 *
 * @param open the entries that are open, by id
 * @param party the entries that are for the parties, by id
 * @param corrected what corrections did to entries
 * @param words what right-holders said for themselves, which only they and the provider read as told
 * @param openAt the position of the newest event that an open reader may know of, in itself or by its effect
 * @param position the position of the newest event told
 */
public record TimelineHead(
        Scroll scroll,
        List<UUID> open,
        List<UUID> party,
        List<CorrectedEntry> corrected,
        OwnWords words,
        long openAt,
        long position) {

    static final TimelineHead EMPTY =
            new TimelineHead(Scroll.EMPTY, List.of(), List.of(), List.of(), OwnWords.NONE, -1, -1);

    /** The class of an entry told before; null where there is none. */
    @Nullable
    DisclosureClass disclosure(UUID entry) {
        if (open.contains(entry)) {
            return DisclosureClass.OPEN;
        }
        return party.contains(entry) ? DisclosureClass.PARTY : null;
    }

    TimelineHead and(TimelineEntry entry) {
        boolean isOpen = entry.disclosure() == DisclosureClass.OPEN;
        return new TimelineHead(
                scroll.and(entry),
                isOpen ? with(open, entry.id()) : open,
                isOpen ? party : with(party, entry.id()),
                corrected,
                words,
                isOpen ? entry.position() : openAt,
                entry.position());
    }

    TimelineHead and(CorrectedEntry correction) {
        return new TimelineHead(
                scroll,
                open,
                party,
                with(corrected, correction),
                words,
                open.contains(correction.entry()) ? position : openAt,
                position);
    }

    TimelineHead with(OwnWords now) {
        return new TimelineHead(scroll, open, party, corrected, now, openAt, position);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
