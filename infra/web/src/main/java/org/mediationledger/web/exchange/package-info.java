/**
 * How a submitted request and its receipt look over HTTP: idempotency keys, entity tags, locations. This package must not
 * know what any command means.
 */
@NullMarked
package org.mediationledger.web.exchange;

import org.jspecify.annotations.NullMarked;
