/** That every benchmark does what it says. This package must not measure time. */
@NullMarked
package org.mediationledger.benchmarks;

import org.jspecify.annotations.NullMarked;
