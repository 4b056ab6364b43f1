/** Judges what is left of data that were erased. This package must not know how it is erased. */
@NullMarked
package org.mediationledger.launcher.erasure;

import org.jspecify.annotations.NullMarked;
