/**
 * The facts that the ledger keeps for ever: what happened, on which date, with the statutory dates that it started,
 * moved or stopped. This package must not know who decides them, who reads them or how they are stored.
 */
@NullMarked
package org.mediationledger.events;

import org.jspecify.annotations.NullMarked;
