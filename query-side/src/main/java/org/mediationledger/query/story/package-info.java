/**
 * The one timeline that a reader sees: confidence merged in for those who may read it. This package must not know how
 * either timeline is built.
 */
@NullMarked
package org.mediationledger.query.story;

import org.jspecify.annotations.NullMarked;
