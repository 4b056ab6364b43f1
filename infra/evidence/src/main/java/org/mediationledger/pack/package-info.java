/**
 * Evidence packs: the leaves of one case with their proofs, and what one class of recipients may see of them, in a file
 * that anybody can check. This package must not decide who may see what.
 */
@NullMarked
package org.mediationledger.pack;

import org.jspecify.annotations.NullMarked;
