/**
 * Makes genuine packs from scratch, takes any pack apart, and puts it together again: with or without another tree, other
 * signatures, another list of contents. This package must not know what the verifier makes of the result.
 */
@NullMarked
package org.mediationledger.verifier.forge;

import org.jspecify.annotations.NullMarked;
