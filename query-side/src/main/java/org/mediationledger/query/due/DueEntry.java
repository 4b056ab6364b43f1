package org.mediationledger.query.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.offer.WrittenOffer;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/**
 * The dates that run in one case.
 *
 * @param offers the written offers that were made, which decide whether another is due
 */
public record DueEntry(List<DueItem> items, List<Offered> offers) {

    static final DueEntry NONE = new DueEntry(List.of(), List.of());

    /** A written offer, by the event that told it. */
    public record Offered(UUID event, LocalDate on) {}

    /** With one more written offer. */
    DueEntry offered(UUID event, LocalDate on) {
        return new DueEntry(
                items,
                Stream.concat(offers.stream(), Stream.of(new Offered(event, on)))
                        .toList());
    }

    /** With a written offer on another day, if it was one. */
    DueEntry redated(UUID event, LocalDate on) {
        return new DueEntry(
                items,
                offers.stream()
                        .map(offer -> offer.event().equals(event) ? new Offered(event, on) : offer)
                        .toList());
    }

    /** Without a written offer, if it was one. */
    DueEntry struckOut(UUID event) {
        return new DueEntry(
                items,
                offers.stream().filter(offer -> !offer.event().equals(event)).toList());
    }

    /** With the days from which its dates ask for a written offer. */
    DueEntry reckoned() {
        List<StatutoryDate> running = items.stream().map(DueItem::date).toList();
        List<LocalDate> made = offers.stream().map(Offered::on).toList();
        return new DueEntry(
                items.stream()
                        .map(item -> item.offered(WrittenOffer.dueFrom(item.date(), running, made)))
                        .toList(),
                offers);
    }

    DueEntry apply(CaseId caseId, Clocks clocks, DisclosureClass disclosure) {
        Stream<DueItem> still = items.stream()
                .filter(item -> clocks.stopped().stream()
                        .noneMatch(clock -> clock.clock().equals(item.clock())))
                .filter(item -> clocks.started().stream()
                        .noneMatch(clock -> clock.clock().equals(item.clock())))
                .map(item -> restated(caseId, item, clocks));
        Stream<DueItem> more = clocks.started().stream()
                .map(clock -> DueItem.of(caseId, clock.clock(), clock.date(), disclosure(clock.date(), disclosure)));
        return new DueEntry(Stream.concat(still, more).toList(), offers);
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
