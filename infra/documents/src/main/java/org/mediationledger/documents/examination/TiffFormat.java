package org.mediationledger.documents.examination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A TIFF of one or more pages: its directories and where they point, nothing decoded (TIFF 6.0). */
final class TiffFormat implements Format {

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        int pages = 0;
        long allPixels = 0;
        TiffDirectories directories = new TiffDirectories(BinaryFile.open(file));
        while (directories.hasNext()) {
            NotAcceptable.when(++pages > limits.pages(), UploadRefusal.TOO_MANY_PAGES);
            TiffDirectory page = directories.next();
            page.refuseBroken();
            allPixels += page.pixels();
            NotAcceptable.when(
                    page.pixels() > limits.pixels()
                            || page.tilePixels() > limits.pixels()
                            || allPixels > limits.allPixels(),
                    UploadRefusal.BOMB);
        }
        NotAcceptable.when(pages == 0, UploadRefusal.CORRUPT);
        return OptionalInt.of(pages);
    }
}
