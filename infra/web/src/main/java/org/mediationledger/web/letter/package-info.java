/**
 * Letters of a case: what went out, what became of it, and which addresses are confirmed. This package must not know what a letter says
 * or how it is sent.
 */
@NullMarked
package org.mediationledger.web.letter;

import org.jspecify.annotations.NullMarked;
