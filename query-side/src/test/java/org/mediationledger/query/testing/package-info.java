/**
 * A running query side for tests: seeded histories, stores and processors. This package must not know what any test wants
 * to show.
 */
@NullMarked
package org.mediationledger.query.testing;

import org.jspecify.annotations.NullMarked;
