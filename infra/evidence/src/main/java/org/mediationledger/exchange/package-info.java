/**
 * How others are asked over HTTP. This package must not know what they are asked.
 */
@NullMarked
package org.mediationledger.exchange;

import org.jspecify.annotations.NullMarked;
