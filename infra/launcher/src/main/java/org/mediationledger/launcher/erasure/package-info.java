/**
 * Carries out what a case ordered: destroys the keys of what was erased, and destroys them again wherever they turn up. This
 * package must not know whether anything may be erased, nor open anything.
 */
@NullMarked
package org.mediationledger.launcher.erasure;

import org.jspecify.annotations.NullMarked;
