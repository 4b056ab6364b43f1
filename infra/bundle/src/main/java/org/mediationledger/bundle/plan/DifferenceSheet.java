package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.Difference.Change;
import org.mediationledger.bundle.plan.Difference.PageRange;

/**
 * What is different since what was issued before. A supplement's sheet has a line for each paper that it adds; the sheet of
 * a bundle issued again has one for each paper that is in it or was in one of the files before. So the number of lines
 * doesn't depend on page numbers, and the sheet can be laid out before these are known.
 */
public final class DifferenceSheet {

    private DifferenceSheet() {}

    /** The lines: what is here in the order of its pages, then what was removed in the order that it had. */
    public static List<Difference> between(Issued before, PagedBundle now) {
        List<PagedEntry> earlier = before.entries().toList();
        Stream<Difference> here = now.entries().stream().map(paged -> here(find(earlier, paged), paged));
        return switch (now.plan().issue()) {
            case Issue.Supplement supplement -> here.toList();
            case Issue.First first -> Stream.concat(here, gone(earlier, now)).toList();
            case Issue.Reissue again -> Stream.concat(here, gone(earlier, now)).toList();
        };
    }

    private static Difference here(@Nullable PagedEntry was, PagedEntry is) {
        Change change = was == null ? Change.ADDED : Change.KEPT;
        return line(change, is, was == null ? null : PageRange.of(was), PageRange.of(is));
    }

    private static Stream<Difference> gone(List<PagedEntry> earlier, PagedBundle now) {
        Set<PaperId> here = now.entries().stream().map(DifferenceSheet::id).collect(Collectors.toUnmodifiableSet());
        return earlier.stream()
                .filter(was -> !here.contains(id(was)))
                .map(was -> line(Change.REMOVED, was, PageRange.of(was), null));
    }

    private static Difference line(
            Change change, PagedEntry paged, @Nullable PageRange before, @Nullable PageRange now) {
        ReleasedPaper paper = paged.entry().paper();
        return new Difference(change, paper.id(), paper.title(), before, now);
    }

    private static @Nullable PagedEntry find(List<PagedEntry> earlier, PagedEntry paged) {
        return earlier.stream()
                .filter(was -> id(was).equals(id(paged)))
                .findFirst()
                .orElse(null);
    }

    private static PaperId id(PagedEntry paged) {
        return paged.entry().paper().id();
    }
}
