/**
 * Timelines as they go out: entries become sentences. This package must not know which entries exist beside those that
 * it is given.
 */
@NullMarked
package org.mediationledger.web.timeline;

import org.jspecify.annotations.NullMarked;
