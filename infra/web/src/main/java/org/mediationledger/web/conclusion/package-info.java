/**
 * How mediation ended, what was agreed and what was done about it. This package must not know which dates run from it.
 */
@NullMarked
package org.mediationledger.web.conclusion;

import org.jspecify.annotations.NullMarked;
