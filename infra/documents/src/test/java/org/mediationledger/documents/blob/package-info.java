/** Tests of how documents' bytes are kept, on every store alike. They must not know what a document says. */
@NullMarked
package org.mediationledger.documents.blob;

import org.jspecify.annotations.NullMarked;
