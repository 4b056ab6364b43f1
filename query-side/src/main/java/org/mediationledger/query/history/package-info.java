/**
 * The recorded events again, for processes that cannot read the event store by case. This package must not know what any
 * event means.
 */
@NullMarked
package org.mediationledger.query.history;

import org.jspecify.annotations.NullMarked;
