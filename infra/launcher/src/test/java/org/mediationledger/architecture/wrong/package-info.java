/**
 * Wrong on purpose: for each rule of the house a few classes that break it, all named {@code Wrong...}, and some that
 * keep it. Nothing outside the architecture's tests may know this package.
 */
@NullMarked
package org.mediationledger.architecture.wrong;

import org.jspecify.annotations.NullMarked;
