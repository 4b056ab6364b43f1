/**
 * The worklist and the service standards of a case as they go out. This package must not know how either is reckoned, nor
 * show a standard as if the law set it.
 */
@NullMarked
package org.mediationledger.web.worklist;

import org.jspecify.annotations.NullMarked;
