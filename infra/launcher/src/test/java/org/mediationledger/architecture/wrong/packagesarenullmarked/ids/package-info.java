/**
 * A package that says that it is null-marked. It must not know the one that doesn't.
 */
@NullMarked
package org.mediationledger.architecture.wrong.packagesarenullmarked.ids;

import org.jspecify.annotations.NullMarked;
