/**
 * What every query has in common: who asks, which rights it needs, as at when, how it is refused, and the interceptor that
 * asks the table of rights. This package must not know any view.
 */
@NullMarked
package org.mediationledger.query.asked;

import org.jspecify.annotations.NullMarked;
