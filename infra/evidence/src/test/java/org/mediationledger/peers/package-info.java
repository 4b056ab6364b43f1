/** Evidence checked by programs that nobody here wrote; they are never skipped: where one is missing, the test fails. */
@NullMarked
package org.mediationledger.peers;

import org.jspecify.annotations.NullMarked;
