/**
 * Tampers with packs that a ledger exported and with folders that it wrote. This package must know a ledger only as its
 * users, its auditors and those who have its disk in hand do.
 */
@NullMarked
package org.mediationledger.tampering;

import org.jspecify.annotations.NullMarked;
