/**
 * Looks through a ledger for personal data whose time is over, and has them erased by a person's decision. This package must
 * not know how long anything is kept, nor how it is erased.
 */
@NullMarked
package org.mediationledger.launcher.retention;

import org.jspecify.annotations.NullMarked;
