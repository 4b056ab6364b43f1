package org.mediationledger.web.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.DocumentFormat;

/** What came of looking at a file that somebody sent. */
public sealed interface Looked {

    /**
     * It is taken.
     *
     * @param format what its bytes are
     * @param pages how many it has, or its rendition; absent where neither has pages
     * @param rendition the same as a PDF, to be removed by the caller; absent where it is one
     */
    record Taken(
            DocumentFormat format,
            @Nullable Integer pages,
            @Nullable Path rendition) implements Looked {}

    /**
     * It is not taken.
     *
     * @param why a plain sentence, the same whatever the file says
     */
    record NotTaken(String why) implements Looked {}
}
