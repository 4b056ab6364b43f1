/**
 * The command line: what is typed, what is printed, the exit code. This package must not know how the ledger is wired.
 */
@NullMarked
package org.mediationledger.launcher.cli;

import org.jspecify.annotations.NullMarked;
