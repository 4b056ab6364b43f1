/**
 * Papers that never were: PDF files of every shape that bundles meet, the same ones whenever they are made. This package
 * must know nothing of how bundles are made; tests and benchmarks share it.
 */
@NullMarked
package org.mediationledger.bundle.corpus;

import org.jspecify.annotations.NullMarked;
