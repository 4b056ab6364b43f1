/**
 * Files that are on disk before a call returns. This package must know nothing of what is in them.
 */
@NullMarked
package org.mediationledger.durable;

import org.jspecify.annotations.NullMarked;
