/**
 * Meetings: arranged, moved, called off, attended and held. This package must not know how much notice is enough.
 */
@NullMarked
package org.mediationledger.web.meeting;

import org.jspecify.annotations.NullMarked;
