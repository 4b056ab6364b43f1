package org.mediationledger.documents.examination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Plain text: whether it is text was found when its kind was. */
final class TextFormat implements Format {

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        NotAcceptable.when(Files.size(file) > limits.textBytes(), UploadRefusal.TEXT_TOO_LONG);
        return OptionalInt.empty();
    }
}
