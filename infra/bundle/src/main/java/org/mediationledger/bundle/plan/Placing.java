package org.mediationledger.bundle.plan;

/** Finds the place of one paper after the other, in the order of the bundle. */
interface Placing {

    Place of(String section, ReleasedPaper paper);
}
