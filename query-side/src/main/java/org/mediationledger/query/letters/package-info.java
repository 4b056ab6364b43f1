/**
 * The letters of one case: those that went out, what became of them, and those that are owed. This package must not know what a letter
 * says, or where anybody lives.
 */
@NullMarked
package org.mediationledger.query.letters;

import org.jspecify.annotations.NullMarked;
