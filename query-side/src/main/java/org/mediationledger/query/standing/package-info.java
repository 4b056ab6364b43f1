/**
 * How far a case is: its milestones and the one status that they amount to. This package must not know stores, nor who may
 * see the status.
 */
@NullMarked
package org.mediationledger.query.standing;

import org.jspecify.annotations.NullMarked;
