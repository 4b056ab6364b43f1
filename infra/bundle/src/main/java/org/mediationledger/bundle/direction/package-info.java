/**
 * What the Practice Direction on Tribunal bundles asks for: its terms, its limits and its sections, read from a dated
 * table in which every row has a citation and says whether its wording has been checked. This package must know nothing
 * of cases, events, disclosure classes, files or clocks; it is pure and imports the JDK and JSpecify only.
 */
@NullMarked
package org.mediationledger.bundle.direction;

import org.jspecify.annotations.NullMarked;
