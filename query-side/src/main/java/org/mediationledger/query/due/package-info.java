/**
 * The due list: what the law asks of whom, and by when. This package must not know how a statutory date is reckoned.
 */
@NullMarked
package org.mediationledger.query.due;

import org.jspecify.annotations.NullMarked;
