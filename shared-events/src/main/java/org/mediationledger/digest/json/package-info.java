/**
 * Canonical JSON (RFC 8785) of the ledger's profile: objects, arrays, text, whole numbers and booleans, with one spelling
 * for each value. This package must not know what any member means, nor what the bytes are hashed or signed for.
 */
@NullMarked
package org.mediationledger.digest.json;

import org.jspecify.annotations.NullMarked;
