package org.mediationledger.web.document;

import java.io.IOException;
import java.nio.file.Path;

/** Judges files that people send: what they are, and whether they are taken. */
@FunctionalInterface
public interface FileLook {

    /**
     * Looks at a file.
     *
     * @param file that nobody changes meanwhile
     * @param claimed the media type that it was sent as
     * @throws IOException when the disk fails, never because of what the file holds
     */
    Looked at(Path file, String claimed) throws IOException;
}
