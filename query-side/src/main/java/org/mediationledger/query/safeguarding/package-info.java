/**
 * What a case's safeguarding file tells, read from the events each time and kept nowhere. This package must not know what
 * else happened in the case.
 */
@NullMarked
package org.mediationledger.query.safeguarding;

import org.jspecify.annotations.NullMarked;
