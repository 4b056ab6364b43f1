/**
 * The folders that a ledger lives in: one for its data, held by one process at a time, and one for its secrets, kept
 * apart. This package must not know what is stored in the data folder, nor what a secret is used for.
 */
@NullMarked
package org.mediationledger.launcher.folder;

import org.jspecify.annotations.NullMarked;
