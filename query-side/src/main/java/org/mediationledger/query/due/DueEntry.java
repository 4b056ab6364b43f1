package org.mediationledger.query.due;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/** The dates that run in one case. */
public record DueEntry(List<DueItem> items) {

    static final DueEntry NONE = new DueEntry(List.of());

    DueEntry apply(CaseId caseId, Clocks clocks, DisclosureClass disclosure) {
        Stream<DueItem> still = items.stream()
                .filter(item -> clocks.stopped().stream()
                        .noneMatch(clock -> clock.clock().equals(item.clock())))
                .filter(item -> clocks.started().stream()
                        .noneMatch(clock -> clock.clock().equals(item.clock())))
                .map(item -> restated(caseId, item, clocks));
        Stream<DueItem> more = clocks.started().stream()
                .map(clock -> DueItem.of(caseId, clock.clock(), clock.date(), disclosure(clock.date(), disclosure)));
        return new DueEntry(Stream.concat(still, more).toList());
    }

    private static DueItem restated(CaseId caseId, DueItem item, Clocks clocks) {
        return clocks.restated().stream()
                .filter(clock -> clock.clock().equals(item.clock()))
                .findFirst()
                .map(clock -> DueItem.of(caseId, item.clock(), clock.now(), item.disclosure()))
                .orElse(item);
    }

    private static DisclosureClass disclosure(StatutoryDate date, DisclosureClass ofEvent) {
        return StampedClocks.ofAgreement(date) ? DisclosureClass.PARTY : ofEvent;
    }
}
