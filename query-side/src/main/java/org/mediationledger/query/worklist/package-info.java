/**
 * The worklist: what the provider has to do, why, and by when, and how it meets the standards of its contracts. This package
 * must not know how a statutory date is reckoned, nor add a standard to the statutory dates.
 */
@NullMarked
package org.mediationledger.query.worklist;

import org.jspecify.annotations.NullMarked;
