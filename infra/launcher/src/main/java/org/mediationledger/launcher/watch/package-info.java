/**
 * What those who run the ledger see of it: figures and health. This package must not know any case; figures name views,
 * rules and counts only.
 */
@NullMarked
package org.mediationledger.launcher.watch;

import org.jspecify.annotations.NullMarked;
