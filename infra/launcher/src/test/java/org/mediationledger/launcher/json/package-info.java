/**
 * Holds the form on disk to approved files. This package must not know how events come to be.
 */
@NullMarked
package org.mediationledger.launcher.json;

import org.jspecify.annotations.NullMarked;
