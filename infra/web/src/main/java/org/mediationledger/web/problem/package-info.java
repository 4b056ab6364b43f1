/**
 * How a refusal or a fault is answered: RFC 9457 problems, the same for controllers, filters and the server itself. This
 * package must not know what any command or query means.
 */
@NullMarked
package org.mediationledger.web.problem;

import org.jspecify.annotations.NullMarked;
