/** Letters, and to whom they may go. */
@NullMarked
package org.mediationledger.paper.letter;

import org.jspecify.annotations.NullMarked;
