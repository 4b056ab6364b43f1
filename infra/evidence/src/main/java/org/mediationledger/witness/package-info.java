/**
 * A witness after C2SP tlog-witness: it remembers how far logs have come, and cosigns only what has grown from there; with
 * the client by which a log asks one. This package must know nothing of what the logs' leaves say, and the witness nothing
 * of how the log is kept.
 */
@NullMarked
package org.mediationledger.witness;

import org.jspecify.annotations.NullMarked;
