/**
 * The appeal, and the end of a case. This package must not know whether an appeal is in time.
 */
@NullMarked
package org.mediationledger.web.aftermath;

import org.jspecify.annotations.NullMarked;
