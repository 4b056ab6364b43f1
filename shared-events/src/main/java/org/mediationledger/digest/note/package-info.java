/**
 * Signed statements about a transparency log, in the text formats of C2SP: signed notes, checkpoints, cosignatures,
 * proofs and trust policies, read strictly and written byte for byte. This package must know neither what the log's
 * leaves say, nor how statements travel, nor what time it is.
 */
@NullMarked
package org.mediationledger.digest.note;

import org.jspecify.annotations.NullMarked;
