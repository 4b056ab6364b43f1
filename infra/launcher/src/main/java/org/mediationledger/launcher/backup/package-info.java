/**
 * Copies a ledger's data to a folder, while it runs or stands still, and back. This package must not know what is in the
 * files, only which of them may be ahead of which.
 */
@NullMarked
package org.mediationledger.launcher.backup;

import org.jspecify.annotations.NullMarked;
