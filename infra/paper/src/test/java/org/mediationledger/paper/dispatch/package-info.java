/** Dispatch, tried on mail servers of this machine, and on what comes back from others. */
@NullMarked
package org.mediationledger.paper.dispatch;

import org.jspecify.annotations.NullMarked;
