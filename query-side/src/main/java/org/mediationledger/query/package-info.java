/**
 * The query side as a whole, for the composition root. This package must not know which stores, buses or processors it is
 * wired to.
 */
@NullMarked
package org.mediationledger.query;

import org.jspecify.annotations.NullMarked;
