package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.io.InputStream;

/** A TrueType font file that may be embedded, with glyphs that are outlines (not CFF). */
@FunctionalInterface
public interface Typeface {

    /** Opens the file; the caller closes it. */
    InputStream open() throws IOException;
}
