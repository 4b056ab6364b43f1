/**
 * How long requests to a running ledger take, alone and beside other work. This package must know the ledger by its addresses
 * alone, and how it is made not at all; nothing else may know this package.
 */
@NullMarked
package org.mediationledger.benchmarks.requests;

import org.jspecify.annotations.NullMarked;
