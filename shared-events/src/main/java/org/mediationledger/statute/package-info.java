/**
 * The law: facts of a case in, statutory dates out, each with its citation, its arithmetic in words and the edition it
 * was reckoned under. This package must know nothing of cases, events, stores or clocks; it is pure and imports the JDK
 * and JSpecify only.
 */
@NullMarked
package org.mediationledger.statute;

import org.jspecify.annotations.NullMarked;
