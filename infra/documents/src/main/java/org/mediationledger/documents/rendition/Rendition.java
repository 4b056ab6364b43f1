package org.mediationledger.documents.rendition;

import org.mediationledger.documents.examination.Examination.Accepted;

/** What came of making a PDF of a document. */
public sealed interface Rendition {

    /** There is one, and it was examined as an upload is. */
    record Made(Accepted pdf) implements Rendition {}

    /** There is none. */
    record None(NoRendition reason) implements Rendition {}
}
