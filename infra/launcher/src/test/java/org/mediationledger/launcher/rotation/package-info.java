/** Judges rotations by what a ledger shows before and after. This package must not know how keys are wrapped. */
@NullMarked
package org.mediationledger.launcher.rotation;

import org.jspecify.annotations.NullMarked;
