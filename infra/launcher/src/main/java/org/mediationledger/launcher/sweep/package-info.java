/**
 * What the ledger does by itself once a day, through commands like anybody's: nothing that the law leaves to a person. This
 * package must not know how a date is reckoned, nor decide anything about a case.
 */
@NullMarked
package org.mediationledger.launcher.sweep;

import org.jspecify.annotations.NullMarked;
