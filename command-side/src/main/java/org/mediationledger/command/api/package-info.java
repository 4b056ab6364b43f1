/**
 * What can be asked of the ledger and how it answers: commands, receipts, refusals. This package must not know how a
 * command is decided, sealed or carried.
 */
@NullMarked
package org.mediationledger.command.api;

import org.jspecify.annotations.NullMarked;
