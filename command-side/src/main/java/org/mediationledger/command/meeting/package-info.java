/**
 * One meeting of a mediation: who attends, with which authority, what came of the child's views, whether it was held.
 * This package must not know the case's course: its case decides when a meeting may be arranged, moved or held.
 */
@NullMarked
package org.mediationledger.command.meeting;

import org.jspecify.annotations.NullMarked;
