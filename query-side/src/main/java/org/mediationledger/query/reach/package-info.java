/**
 * Who reaches a case, and which words in it are whose, folded from its events. This package must not know what any view
 * shows of the case.
 */
@NullMarked
package org.mediationledger.query.reach;

import org.jspecify.annotations.NullMarked;
