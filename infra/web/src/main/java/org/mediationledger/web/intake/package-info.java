/**
 * How a case begins, and the two services that it can ask for. This package must not know what happens to it later.
 */
@NullMarked
package org.mediationledger.web.intake;

import org.jspecify.annotations.NullMarked;
