/**
 * The checks of a pack, each by itself, in the order in which they are made. This package must not know where a pack or
 * what the reader trusts was read from, nor how findings are told.
 */
@NullMarked
package org.mediationledger.verifier.check;

import org.jspecify.annotations.NullMarked;
