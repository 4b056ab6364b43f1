/**
 * The due list as it goes out. This package must not know how a date is reckoned.
 */
@NullMarked
package org.mediationledger.web.due;

import org.jspecify.annotations.NullMarked;
