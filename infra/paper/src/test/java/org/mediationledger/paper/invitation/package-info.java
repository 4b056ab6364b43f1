/** Invitations, read back by another library and by the rules of the time zone data. */
@NullMarked
package org.mediationledger.paper.invitation;

import org.jspecify.annotations.NullMarked;
