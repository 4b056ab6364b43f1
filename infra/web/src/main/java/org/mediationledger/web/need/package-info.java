/**
 * What people need to take part: asked for, arranged, provided. This package must not know the meetings.
 */
@NullMarked
package org.mediationledger.web.need;

import org.jspecify.annotations.NullMarked;
