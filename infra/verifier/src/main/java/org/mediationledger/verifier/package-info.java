/**
 * Whether an evidence pack is complete and unaltered: one question, put offline, with one report for an answer. This
 * package must not know where the pack and the reader's files come from, nor how the report is shown.
 */
@NullMarked
package org.mediationledger.verifier;

import org.jspecify.annotations.NullMarked;
