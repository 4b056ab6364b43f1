/**
 * The stores of a ledger that runs as several processes: Axon Server for events, commands and queries, MongoDB for views,
 * tokens and keys. This package must not know the embedded stores.
 */
@NullMarked
package org.mediationledger.launcher.server;

import org.jspecify.annotations.NullMarked;
