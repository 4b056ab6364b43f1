/**
 * The stores of a ledger that is one process: events and keys in SQLite files of one folder, views behind the MongoDB
 * protocol in memory. This package must not know the server's stores.
 */
@NullMarked
package org.mediationledger.launcher.embedded;

import org.jspecify.annotations.NullMarked;
