package org.mediationledger.documents.examination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** How one kind of file is looked through. */
interface Format {

    /**
     * Looks through all of a file.
     *
     * @return how many pages it has, if its kind has pages
     * @throws NotAcceptable when it isn't taken
     * @throws IOException when it can't be read as what it is
     */
    OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable;
}
