/**
 * The Tribunal's permission to appeal. This package must not know when it is needed.
 */
@NullMarked
package org.mediationledger.web.tribunal;

import org.jspecify.annotations.NullMarked;
