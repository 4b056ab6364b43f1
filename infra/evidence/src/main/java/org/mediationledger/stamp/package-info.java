/**
 * Time-stamps of RFC 3161, got from an authority; with the verifier, the one place where Bouncy Castle is spoken to. This
 * package must not know what is stamped.
 */
@NullMarked
package org.mediationledger.stamp;

import org.jspecify.annotations.NullMarked;
