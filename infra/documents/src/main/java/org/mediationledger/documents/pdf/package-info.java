/**
 * PDFs of strangers, opened so that what they claim about themselves can take only so much memory and work; and pictures put
 * into new ones. This package must not know what a document is uploaded or opened for, nor keep any.
 */
@NullMarked
package org.mediationledger.documents.pdf;

import org.jspecify.annotations.NullMarked;
