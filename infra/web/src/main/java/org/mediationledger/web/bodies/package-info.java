/**
 * The bodies that answer for a child or young person, as they change. This package must not know which dates run.
 */
@NullMarked
package org.mediationledger.web.bodies;

import org.jspecify.annotations.NullMarked;
