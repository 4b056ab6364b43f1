package org.mediationledger.bundle.plan;

import java.util.List;

/** Which issue of a bundle this is. */
public sealed interface Issue {

    /** The first bundle of a case: its pages are numbered from 1. */
    record First() implements Issue {}

    /**
     * Papers that came late and were permitted, in a file of their own; every page issued before keeps its number.
     *
     * @param number 1 for the first supplement, and so on
     * @param earlier what was issued before
     * @param numbering how its pages are numbered
     */
    record Supplement(int number, Earlier earlier, Numbering numbering) implements Issue {

        /** Checks the range. */
        public Supplement {
            if (number < 1) {
                throw new IllegalArgumentException("supplement's number is less than 1");
            }
        }
    }

    /**
     * The whole bundle made again, numbered from 1 again, with a sheet of what is different.
     *
     * @param number 2 for the first re-issue, and so on
     * @param earlier what it takes the place of
     * @param cause why it is made again
     * @param before where each paper was in what this takes the place of, for the difference sheet
     */
    record Reissue(int number, Earlier earlier, Cause cause, List<Was> before) implements Issue {

        /** Checks the range and takes an unmodifiable copy. */
        public Reissue {
            before = List.copyOf(before);
            if (number < 2) {
                throw new IllegalArgumentException("re-issue's number is less than 2");
            }
        }
    }

    /**
     * What was issued before.
     *
     * @param plan digest of the latest plan that this one follows
     * @param lastNumber the last page number in use, letters aside
     * @param lastEntry the last row number of the indexes so far
     */
    record Earlier(Sha256 plan, int lastNumber, int lastEntry) {

        /** Checks the ranges. */
        public Earlier {
            if (lastNumber < 1 || lastEntry < 0) {
                throw new IllegalArgumentException("last number is less than 1, or last entry less than 0");
            }
        }
    }

    /**
     * Where a paper was.
     *
     * @param paper its id: its title isn't told again, since it may have been taken out for what it says
     * @param row its number in the index
     * @param pages its pages
     */
    record Was(PaperId paper, int row, PageRange pages) {

        static Was of(PagedEntry paged) {
            Entry entry = paged.entry();
            return new Was(entry.paper().id(), entry.number(), PageRange.of(paged));
        }
    }

    /** How the pages of a supplement are numbered. */
    enum Numbering {
        /** After the last page issued before. */
        CONTINUED,

        /** With letters after the page behind which each paper belongs: A12a. */
        LETTERED
    }

    /** Why a bundle is made again. */
    enum Cause {
        /** The hearing was adjourned. */
        ADJOURNED,

        /** Something in it was wrong. */
        CORRECTED,

        /** The Tribunal told the preparer to. */
        DIRECTED
    }
}
