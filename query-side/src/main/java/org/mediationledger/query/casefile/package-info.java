/**
 * The case file: everything that is known of one case now, or as it was known then. This package must not know what was
 * said in confidence.
 */
@NullMarked
package org.mediationledger.query.casefile;

import org.jspecify.annotations.NullMarked;
