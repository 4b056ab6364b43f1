/**
 * How requests are read: bytes, JSON, forms of single values, conditional and idempotency headers. This package must not
 * know what any command or query means.
 */
@NullMarked
package org.mediationledger.web.request;

import org.jspecify.annotations.NullMarked;
