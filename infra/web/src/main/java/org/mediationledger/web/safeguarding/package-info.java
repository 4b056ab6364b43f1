/**
 * Safeguarding: concerns raised, referred and closed. This package must not know the case, and nothing of it goes into any
 * answer about the case but the safeguarding lead's.
 */
@NullMarked
package org.mediationledger.web.safeguarding;

import org.jspecify.annotations.NullMarked;
