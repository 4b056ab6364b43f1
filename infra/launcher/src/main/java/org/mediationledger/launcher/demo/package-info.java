/**
 * The demo: its users, its clock and its caseload, which goes through the ordinary commands. This package must not know
 * how the ledger is wired.
 */
@NullMarked
package org.mediationledger.launcher.demo;

import org.jspecify.annotations.NullMarked;
