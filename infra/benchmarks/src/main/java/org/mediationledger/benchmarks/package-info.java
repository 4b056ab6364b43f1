/**
 * How fast the ledger decides, appends and replays, each beside what its store does raw with the same bytes. This package
 * must not know Spring Boot or HTTP, and nothing else may know this package.
 */
@NullMarked
package org.mediationledger.benchmarks;

import org.jspecify.annotations.NullMarked;
