package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan whose pages are numbered, once it is known how many pages come before the first paper. In a first issue and in a
 * re-issue the number on a page is the page of the file; in a supplement, where the numbers go on from an earlier file,
 * it is the page's label, which viewers show and search by (ISO 32000-1 section 12.4.2).
 */
public final class PagedBundle {

    private final BundlePlan plan;
    private final int frontPages;
    private final List<String> labels;
    private final List<PagedEntry> entries;

    PagedBundle(BundlePlan plan, int frontPages) {
        if (frontPages < 1) {
            throw new IllegalArgumentException("a bundle has an index of at least 1 page");
        }
        this.plan = plan;
        this.frontPages = frontPages;
        Numbers numbers = new Numbers(plan);
        List<String> written = new ArrayList<>(numbers.front(frontPages));
        List<PagedEntry> placed = new ArrayList<>();
        for (Section section : plan.sections()) {
            for (Entry entry : section.entries()) {
                int firstPdfPage = written.size() + 1;
                List<String> own = numbers.of(section, entry, firstPdfPage);
                placed.add(new PagedEntry(section, entry, firstPdfPage, own.getFirst(), own.getLast()));
                written.addAll(own);
            }
        }
        this.labels = List.copyOf(written);
        this.entries = List.copyOf(placed);
    }

    /** The plan whose pages these are. */
    public BundlePlan plan() {
        return plan;
    }

    /** How many pages come before the first paper. */
    public int frontPages() {
        return frontPages;
    }

    /** How many pages the file has. */
    public int pages() {
        return labels.size();
    }

    /** What is printed on each page of the file, and is its page label, in order. */
    public List<String> labels() {
        return labels;
    }

    /** The papers with their pages, in order. */
    public List<PagedEntry> entries() {
        return entries;
    }

    /** The rows of the index, in order. */
    public List<IndexRow> index() {
        return entries.stream().map(IndexRow::of).toList();
    }

    /** The last page number in use once this is issued, letters aside. */
    public int lastNumber() {
        return new Numbers(plan).last(pages());
    }

    /** The number of the last row of the index once this is issued. */
    public int lastEntry() {
        return entries.isEmpty()
                ? new Numbers(plan).earlierEntries()
                : entries.getLast().entry().number();
    }
}
