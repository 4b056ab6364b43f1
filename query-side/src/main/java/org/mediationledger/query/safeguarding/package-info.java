/**
 * What a case's safeguarding file tells: its entries, read from the events each time, and which concerns are open, in a
 * collection of its own. This package must not know what else happened in the case.
 */
@NullMarked
package org.mediationledger.query.safeguarding;

import org.jspecify.annotations.NullMarked;
