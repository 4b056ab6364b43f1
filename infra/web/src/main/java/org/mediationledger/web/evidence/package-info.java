/**
 * Evidence packs, and the public part of the log that they are checked against. This package must not know how packs and
 * logs are made.
 */
@NullMarked
package org.mediationledger.web.evidence;

import org.jspecify.annotations.NullMarked;
