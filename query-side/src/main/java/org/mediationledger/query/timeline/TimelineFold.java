package org.mediationledger.query.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.query.entry.Entries;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;
import org.mediationledger.rights.DisclosureClass;

/**
 * What one more event makes of a timeline. Told is what is open or for the parties and no mere note of a child's event. A
 * correction is told to those who may know of what it corrects; one that points at nothing told here is not told here.
 */
final class TimelineFold implements ViewFold<TimelineHead> {

    @Override
    public TimelineHead apply(@Nullable TimelineHead before, RecordedEvent recorded) {
        TimelineHead head = before == null ? TimelineHead.EMPTY : before;
        if (!told(recorded)) {
            return head;
        }
        TimelineHead after = recorded.event() instanceof CorrectionEvent correction
                ? corrected(head, correction, recorded)
                : head.and(Entries.of(recorded, recorded.disclosure(), Telling.of(recorded.event()), null));
        return after == head ? head : after.with(head.words().and(recorded));
    }

    private static boolean told(RecordedEvent recorded) {
        return switch (recorded.disclosure()) {
            case OPEN, PARTY -> !recorded.catalogued().noted();
            case CONFIDENTIAL, SAFEGUARDING -> false;
        };
    }

    private static TimelineHead corrected(TimelineHead head, CorrectionEvent event, RecordedEvent recorded) {
        UUID corrects = event.corrects();
        DisclosureClass target = corrects == null ? null : head.disclosure(corrects);
        CorrectedEntry effect = CorrectedEntry.of(event, recorded.eventId(), recorded.disclosure());
        if (effect == null) {
            return head.and(
                    Entries.of(recorded, recorded.disclosure(), Telling.of(event), target == null ? null : corrects));
        }
        if (target == null) {
            return head;
        }
        DisclosureClass disclosure = stricter(recorded.disclosure(), target);
        return head.and(Entries.of(recorded, disclosure, Telling.of(event), corrects))
                .and(new CorrectedEntry(effect.entry(), effect.by(), disclosure, effect.to(), effect.struckOut()));
    }

    private static DisclosureClass stricter(DisclosureClass one, DisclosureClass other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
