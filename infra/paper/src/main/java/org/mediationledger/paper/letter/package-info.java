/**
 * Letters from templates, and to whom they may go: a letter goes to an address that its recipient confirmed, anybody else hears
 * only that something changed. This package must not know what was said in mediation, nor how a letter is carried.
 */
@NullMarked
package org.mediationledger.paper.letter;

import org.jspecify.annotations.NullMarked;
