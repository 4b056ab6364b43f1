/**
 * Ends of a case other than that of meetings which ran their course. This package must not know which dates fall away.
 */
@NullMarked
package org.mediationledger.web.ending;

import org.jspecify.annotations.NullMarked;
