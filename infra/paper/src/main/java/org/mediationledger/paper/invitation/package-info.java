/**
 * Invitations to meetings for calendars (RFC 5545, RFC 5546). This package must not know whose case it is: calendars are shared with
 * people whom a family didn't choose.
 */
@NullMarked
package org.mediationledger.paper.invitation;

import org.jspecify.annotations.NullMarked;
