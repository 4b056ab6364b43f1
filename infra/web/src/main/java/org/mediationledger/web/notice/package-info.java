/**
 * What came of a decision after its first notice. This package must not know which dates follow.
 */
@NullMarked
package org.mediationledger.web.notice;

import org.jspecify.annotations.NullMarked;
