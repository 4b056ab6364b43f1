/**
 * The one composition root: main, settings, and the wiring of both sides, the edge and the stores with Axon. Nothing but
 * other infrastructure may know this package; it must not decide anything about a case.
 */
@NullMarked
package org.mediationledger.launcher;

import org.jspecify.annotations.NullMarked;
