package org.mediationledger.verifier.archive;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read of an archive.
 *
 * @param files by their names, as far as they could be read and are wanted
 * @param faults of the archive; when there are none, it holds these files and nothing else
 */
public record Archive(SortedMap<String, Content> files, List<ArchiveFault> faults) {

    /** Takes copies. */
    public Archive {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        faults = List.copyOf(faults);
    }
}
