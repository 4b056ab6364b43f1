/** Judges backups by the ledgers that start from them. This package must not know how files are copied. */
@NullMarked
package org.mediationledger.launcher.backup;

import org.jspecify.annotations.NullMarked;
