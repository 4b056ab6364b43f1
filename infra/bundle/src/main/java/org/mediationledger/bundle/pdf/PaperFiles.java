package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.PaperId;

/** Where the papers' files come from. Only papers of the plan are asked for, one at a time, each once. */
@FunctionalInterface
public interface PaperFiles {

    /**
     * The file of a paper, as PDF.
     *
     * @return its bytes from the first one on, closed by the reader; null when there is no file
     * @throws IOException when the store can't be read: nothing is made then
     */
    @Nullable
    InputStream open(PaperId paper) throws IOException;
}
