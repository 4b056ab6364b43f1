/**
 * Certificates on paper: made once, kept under a key of their own, given out to whoever may have them, and checked by anybody who
 * holds one. This package must not know why a family declined or what was said: the paper has no place for it.
 */
@NullMarked
package org.mediationledger.web.print;

import org.jspecify.annotations.NullMarked;
