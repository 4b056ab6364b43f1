/**
 * A family's expenses of mediation. This package must not know what may be claimed.
 */
@NullMarked
package org.mediationledger.web.expense;

import org.jspecify.annotations.NullMarked;
