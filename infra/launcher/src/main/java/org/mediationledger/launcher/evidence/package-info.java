/**
 * Puts the evidence log together for a process that keeps it, and keeps it going. This package must not know what the log
 * proves.
 */
@NullMarked
package org.mediationledger.launcher.evidence;

import org.jspecify.annotations.NullMarked;
