/** Tests of the folders. They must not look into files that the folders don't write themselves. */
@NullMarked
package org.mediationledger.launcher.folder;

import org.jspecify.annotations.NullMarked;
