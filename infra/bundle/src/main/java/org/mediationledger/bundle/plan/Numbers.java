package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.mediationledger.bundle.plan.Issue.First;
import org.mediationledger.bundle.plan.Issue.Reissue;
import org.mediationledger.bundle.plan.Issue.Supplement;

/** How the pages of one plan are numbered. */
final class Numbers {

    private static final int LETTERS = 26;

    private final BundlePlan plan;

    Numbers(BundlePlan plan) {
        this.plan = plan;
    }

    /** The labels of the pages before the first paper. */
    List<String> front(int pages) {
        return IntStream.rangeClosed(1, pages).mapToObj(this::onFront).toList();
    }

    /** The labels of a paper's pages. */
    List<String> of(Section section, Entry entry, int firstPdfPage) {
        return IntStream.range(0, entry.pages())
                .mapToObj(page -> switch (entry.place()) {
                    case Place.RunningOn on -> label(section, before() + firstPdfPage + page);
                    case Place.After after -> after.label() + letters(after.letter() + page);
                })
                .toList();
    }

    /** The last number in use when the file has so many pages. */
    int last(int pages) {
        return switch (plan.issue()) {
            case First first -> pages;
            case Reissue again -> pages;
            case Supplement supplement ->
                switch (supplement.numbering()) {
                    case CONTINUED -> supplement.earlier().lastNumber() + pages;
                    case LETTERED -> supplement.earlier().lastNumber();
                };
        };
    }

    int earlierEntries() {
        return switch (plan.issue()) {
            case First first -> 0;
            case Reissue again -> 0;
            case Supplement supplement -> supplement.earlier().lastEntry();
        };
    }

    private int before() {
        return last(0);
    }

    private String onFront(int page) {
        return switch (plan.issue()) {
            case First first -> Integer.toString(page);
            case Reissue again -> Integer.toString(page);
            case Supplement supplement ->
                switch (supplement.numbering()) {
                    case CONTINUED -> Integer.toString(before() + page);
                    case LETTERED -> "S" + supplement.number() + "-" + page;
                };
        };
    }

    private String label(Section section, int number) {
        return switch (plan.labels()) {
            case NUMBER -> Integer.toString(number);
            case LETTER_AND_NUMBER -> section.letter() + number;
        };
    }

    /** 1 is a, 26 is z, 27 is aa. */
    private static String letters(int ordinal) {
        String written = "";
        for (int rest = ordinal; rest > 0; rest = (rest - 1) / LETTERS) {
            written = (char) ('a' + (rest - 1) % LETTERS) + written;
        }
        return written;
    }
}
