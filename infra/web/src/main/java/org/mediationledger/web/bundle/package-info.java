/**
 * Bundles for the Tribunal: planned from what was released, made beside other work, kept, given out and sent. This package
 * must not know any paper, note or view but those of {@code query.released} and {@code query.bundle}: what it cannot name it
 * cannot put in.
 */
@NullMarked
package org.mediationledger.web.bundle;

import org.jspecify.annotations.NullMarked;
