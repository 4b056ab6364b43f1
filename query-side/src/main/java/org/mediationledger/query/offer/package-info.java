/**
 * When a family that waits for its mediation is owed a written offer, read from the dates that the events state. This
 * package must not know stores, nor how a statutory date is reckoned.
 */
@NullMarked
package org.mediationledger.query.offer;

import org.jspecify.annotations.NullMarked;
