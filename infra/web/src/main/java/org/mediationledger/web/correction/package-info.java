/**
 * Corrections, which add to the record and never change it. This package must not know what a correction moves.
 */
@NullMarked
package org.mediationledger.web.correction;

import org.jspecify.annotations.NullMarked;
