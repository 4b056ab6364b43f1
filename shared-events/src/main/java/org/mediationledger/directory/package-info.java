/**
 * Bodies and people that a case names - authorities, commissioning bodies, organisations, mediators - as dated
 * reference data read from versioned files. This package must not know cases, rules about who may act, or any
 * framework; it says who stood on a day, never who is allowed what.
 */
@NullMarked
package org.mediationledger.directory;

import org.jspecify.annotations.NullMarked;
