package org.mediationledger.bundle.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Places late papers behind the page after which they would have stood in the whole bundle, had they been in time. Letters
 * that an earlier supplement used are not used again.
 */
final class Lettered implements Placing {

    private static final Comparator<Spot> IN_BUNDLE =
            Comparator.comparing(Spot::section).thenComparing(Spot::paper, PaperOrder.IN_SECTION);

    private final PagedBundle whole;
    private final Map<String, Integer> nextLetters = new HashMap<>();

    Lettered(Issued issued) {
        this.whole = issued.whole();
        issued.entries().map(PagedEntry::entry).forEach(this::used);
    }

    @Override
    public Place of(String section, ReleasedPaper paper) {
        String label = pageBefore(new Spot(section, paper));
        int letter = nextLetters.getOrDefault(label, 1);
        nextLetters.put(label, letter + paper.pages());
        return new Place.After(label, letter);
    }

    private void used(Entry entry) {
        if (entry.place() instanceof Place.After after) {
            nextLetters.merge(after.label(), after.letter() + entry.pages(), Math::max);
        }
    }

    private String pageBefore(Spot spot) {
        return whole.entries().stream()
                .filter(paged -> IN_BUNDLE.compare(Spot.of(paged), spot) < 0)
                .reduce((before, later) -> later)
                .map(PagedEntry::lastLabel)
                .orElseGet(() -> whole.labels().get(whole.frontPages() - 1));
    }

    private record Spot(String section, ReleasedPaper paper) {

        static Spot of(PagedEntry paged) {
            return new Spot(paged.section().letter(), paged.entry().paper());
        }
    }
}
