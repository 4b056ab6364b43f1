/**
 * What the evidence log's leaves and an evidence pack say, and under which names. This package must know neither where
 * events and leaves are stored, nor who may read them.
 */
@NullMarked
package org.mediationledger.evidence;

import org.jspecify.annotations.NullMarked;
