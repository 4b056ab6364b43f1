/** Tests of the log, over events made up here. */
@NullMarked
package org.mediationledger.log;

import org.jspecify.annotations.NullMarked;
