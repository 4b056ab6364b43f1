/**
 * All papers of a case, however far each was let, and what each reader sees of them: their own, what was shared with them,
 * what was released. This package must not know what a bundle is made of.
 */
@NullMarked
package org.mediationledger.query.papers;

import org.jspecify.annotations.NullMarked;
