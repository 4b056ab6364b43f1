/**
 * Files as people upload them, good and bad, made when a test asks for one. This package must not know what a test expects
 * of them.
 */
@NullMarked
package org.mediationledger.documents.sample;

import org.jspecify.annotations.NullMarked;
