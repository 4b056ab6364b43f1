/**
 * Identifiers: one type for each thing that is named across the ledger, so that no two can be confused. This package
 * must know nothing but how an identifier is written; it never makes one.
 */
@NullMarked
package org.mediationledger.ids;

import org.jspecify.annotations.NullMarked;
