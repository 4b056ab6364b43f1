/**
 * What was said in confidence in a case, entry by entry, in a collection of its own. This package must not know what else
 * happened.
 */
@NullMarked
package org.mediationledger.query.confidence;

import org.jspecify.annotations.NullMarked;
