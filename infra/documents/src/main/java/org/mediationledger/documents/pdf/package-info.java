/**
 * PDFs of strangers, opened so that what they claim about themselves can take only so much memory and work. This package
 * must not know what a document is uploaded or opened for, nor keep or write any.
 */
@NullMarked
package org.mediationledger.documents.pdf;

import org.jspecify.annotations.NullMarked;
