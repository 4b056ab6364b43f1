/**
 * What the pages are set in that the ledger makes: the typefaces, and the order and the forms that letters take on paper.
 * It must not know of any page, nor of what is written on it.
 */
@NullMarked
package org.mediationledger.typeface;

import org.jspecify.annotations.NullMarked;
