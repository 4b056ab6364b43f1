/**
 * Judges the law by the worked examples, by hand-made tables and, day by day, by an oracle of its own. The oracle must
 * not know the code that it judges.
 */
@NullMarked
package org.mediationledger.statute;

import org.jspecify.annotations.NullMarked;
