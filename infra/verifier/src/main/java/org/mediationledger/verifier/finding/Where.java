package org.mediationledger.verifier.finding;

import java.util.OptionalLong;

/**
 * The place of a finding.
 *
 * @param file in the pack, or the reader's own; empty when the whole pack is meant
 * @param index of the leaf in the log, from 0, as its proof states it
 * @param caseSeq of the entry in its case, from 1, as its file's name states it
 */
public record Where(String file, OptionalLong index, OptionalLong caseSeq) {

    /** A file that is no leaf's. */
    public static Where file(String name) {
        return new Where(name, OptionalLong.empty(), OptionalLong.empty());
    }
}
