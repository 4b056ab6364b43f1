/**
 * Reads ZIP archives that may be hostile: strictly, within bounds, and believing nothing that the archive says twice
 * unless it says the same. This package must not know what the files in an archive mean.
 */
@NullMarked
package org.mediationledger.verifier.archive;

import org.jspecify.annotations.NullMarked;
