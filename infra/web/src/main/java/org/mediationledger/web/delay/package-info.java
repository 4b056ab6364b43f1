/**
 * Why statutory dates are missed. This package must not know which dates a case has.
 */
@NullMarked
package org.mediationledger.web.delay;

import org.jspecify.annotations.NullMarked;
