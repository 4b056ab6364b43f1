/**
 * Sealed personal data: committed to, encrypted under a key that can be destroyed, and found again through keyed tokens.
 * This package must know neither what the values mean to a case, nor where keys and tokens are stored.
 */
@NullMarked
package org.mediationledger.sealing;

import org.jspecify.annotations.NullMarked;
