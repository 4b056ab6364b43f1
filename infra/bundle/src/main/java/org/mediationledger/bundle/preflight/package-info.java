/**
 * What a Tribunal might reject a planned bundle for, and the draft of the note that says why it goes out all the same.
 * This package must know nothing of PDF, files, events, disclosure classes or clocks: it judges a plan and nothing else.
 */
@NullMarked
package org.mediationledger.bundle.preflight;

import org.jspecify.annotations.NullMarked;
