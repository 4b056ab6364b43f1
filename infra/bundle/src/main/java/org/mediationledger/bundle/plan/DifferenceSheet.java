package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.Difference.Change;
import org.mediationledger.bundle.plan.Issue.Was;

/**
 * What is different since what was issued before, from the plan alone. A first issue has no sheet; a supplement's has a line
 * for each paper that it adds; that of a bundle issued again has one for each paper that is in it or was in one of the files
 * before. So the number of lines doesn't depend on page numbers, and the sheet can be laid out before these are known.
 */
public final class DifferenceSheet {

    private DifferenceSheet() {}

    /** The lines: what is here in the order of its pages, then what was removed in the order that it had. */
    public static List<Difference> of(PagedBundle now) {
        return switch (now.plan().issue()) {
            case Issue.First first -> List.of();
            case Issue.Supplement supplement -> here(now, List.of()).toList();
            case Issue.Reissue again ->
                Stream.concat(here(now, again.before()), gone(now, again.before()))
                        .toList();
        };
    }

    private static Stream<Difference> here(PagedBundle now, List<Was> before) {
        Map<PaperId, Was> byPaper =
                before.stream().collect(Collectors.toUnmodifiableMap(Was::paper, Function.identity()));
        return now.entries().stream().map(paged -> here(paged, byPaper.get(id(paged))));
    }

    private static Difference here(PagedEntry paged, @Nullable Was was) {
        return new Difference(
                was == null ? Change.ADDED : Change.KEPT,
                paged.entry().number(),
                paged.entry().paper().title(),
                was == null ? null : was.pages(),
                PageRange.of(paged));
    }

    private static Stream<Difference> gone(PagedBundle now, List<Was> before) {
        Set<PaperId> here = now.entries().stream().map(DifferenceSheet::id).collect(Collectors.toUnmodifiableSet());
        return before.stream()
                .filter(was -> !here.contains(was.paper()))
                .map(was -> new Difference(
                        Change.REMOVED, was.row(), "Row " + was.row() + " of the index before", was.pages(), null));
    }

    private static PaperId id(PagedEntry paged) {
        return paged.entry().paper().id();
    }
}
