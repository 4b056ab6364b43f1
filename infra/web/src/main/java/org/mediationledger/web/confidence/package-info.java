/**
 * Words given in confidence: taken down under a key of their own, on a timeline of their own. This package must not know why they were said.
 */
@NullMarked
package org.mediationledger.web.confidence;

import org.jspecify.annotations.NullMarked;
