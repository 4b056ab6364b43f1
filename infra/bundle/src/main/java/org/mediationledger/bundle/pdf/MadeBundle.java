package org.mediationledger.bundle.pdf;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediationledger.bundle.plan.PagedBundle;

/**
 * A bundle that was made.
 *
 * @param paged the plan as it was carried out, with slip pages for the papers that couldn't be put in
 * @param bytes how long the file is
 * @param undrawn characters of titles and names that no typeface of the program has: a box stands for each, and text that
 *     is searched or copied has them
 */
public record MadeBundle(PagedBundle paged, long bytes, SortedSet<Integer> undrawn) {

    /** Takes an unmodifiable copy. */
    public MadeBundle {
        undrawn = Collections.unmodifiableSortedSet(new TreeSet<>(undrawn));
    }
}
