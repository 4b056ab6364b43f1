/**
 * PDFs of documents that aren't PDFs, so that all can be shown, redacted and bundled alike, or an honest word that there is
 * none. This package must not know whose document it is, nor where either file is kept.
 */
@NullMarked
package org.mediationledger.documents.rendition;

import org.jspecify.annotations.NullMarked;
