package org.mediationledger.launcher.evidence;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.mediationledger.log.LogHeads;
import org.mediationledger.log.StoredEvents;

/**
 * Where the log lives and what it is made of.
 *
 * @param folder its files
 * @param packs the packs that were given out
 * @param memory the name of what was signed last
 * @param recorded how many events there are
 */
public record LogPlace(
        Path folder, Path packs, Path memory, LogHeads heads, StoredEvents events, LongSupplier recorded) {}
