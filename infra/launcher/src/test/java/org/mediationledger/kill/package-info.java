/**
 * Kills a whole ledger under load and looks what is left. This package must know a ledger only as its users do: over
 * HTTP, and by its commands.
 */
@NullMarked
package org.mediationledger.kill;

import org.jspecify.annotations.NullMarked;
