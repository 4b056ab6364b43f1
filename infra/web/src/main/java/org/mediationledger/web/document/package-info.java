/**
 * A case's documents on their way in and out: uploads as streams, bytes and titles under each document's own key, and what
 * a reader may have of them. This package must not know who may see which paper, nor how a file is judged.
 */
@NullMarked
package org.mediationledger.web.document;

import org.jspecify.annotations.NullMarked;
