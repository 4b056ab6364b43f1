/**
 * What happened in a case, entry by entry: what is open, and what is for its parties. This package must not know that
 * anything is told in confidence.
 */
@NullMarked
package org.mediationledger.query.timeline;

import org.jspecify.annotations.NullMarked;
