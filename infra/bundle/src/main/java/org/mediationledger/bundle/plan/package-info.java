/**
 * The plan of a Tribunal bundle: which papers are in it, in which order and on which pages, what they use of the limits,
 * and what was left out. This package must know nothing of PDF, files, events, disclosure classes or clocks, and has no
 * way to name a paper that was not released: it is pure and imports the JDK and JSpecify only.
 */
@NullMarked
package org.mediationledger.bundle.plan;

import org.jspecify.annotations.NullMarked;
