/**
 * Journeys of families through the whole ledger, over HTTP, the same for every store. This package must not know anything
 * of the ledger's insides but its addresses and its words.
 */
@NullMarked
package org.mediationledger.journeys;

import org.jspecify.annotations.NullMarked;
