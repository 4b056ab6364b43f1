/**
 * Papers of a case that may go before the Tribunal, in a collection of their own, built from nothing that isn't open: what a
 * bundle is made of. This package must not know what else was lent, shared or said.
 */
@NullMarked
package org.mediationledger.query.released;

import org.jspecify.annotations.NullMarked;
