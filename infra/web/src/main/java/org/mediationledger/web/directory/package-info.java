/**
 * The directory as it goes out: bodies that a request can name. This package must not know cases.
 */
@NullMarked
package org.mediationledger.web.directory;

import org.jspecify.annotations.NullMarked;
