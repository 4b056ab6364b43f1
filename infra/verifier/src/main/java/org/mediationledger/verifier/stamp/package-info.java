/**
 * Time-stamps of RFC 3161, checked against the authority that the reader names: the one place where Bouncy Castle is
 * spoken to. This package must not know what is stamped.
 */
@NullMarked
package org.mediationledger.verifier.stamp;

import org.jspecify.annotations.NullMarked;
