/**
 * Signatures on paper: PAdES baseline B-T (ETSI EN 319 142-1) with a key that is configured, and time-stamps of RFC 3161. This
 * package must not know what is signed.
 */
@NullMarked
package org.mediationledger.paper.signing;

import org.jspecify.annotations.NullMarked;
