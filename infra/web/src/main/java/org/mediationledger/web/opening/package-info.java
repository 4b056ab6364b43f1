/**
 * Opens personal values on their way out, for those who may see them. This package must not know what a value means.
 */
@NullMarked
package org.mediationledger.web.opening;

import org.jspecify.annotations.NullMarked;
