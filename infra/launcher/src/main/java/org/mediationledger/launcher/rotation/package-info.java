/**
 * Gives the ledger's secrets successors, on a ledger that stands still: keys are wrapped anew, people are made findable
 * anew. This package must not know what any value means, nor decide anything about a case.
 */
@NullMarked
package org.mediationledger.launcher.rotation;

import org.jspecify.annotations.NullMarked;
