/**
 * The case file as it goes out. This package must not know how it was put together.
 */
@NullMarked
package org.mediationledger.web.casefile;

import org.jspecify.annotations.NullMarked;
