package org.mediationledger.documents.examination;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** A TIFF's chain of directories, one for each page; previews are passed over. */
final class TiffDirectories {

    private static final int FIRST = 4;
    private static final int MOST = 5_000;

    private final BinaryFile bytes;
    private final Set<Long> seen = new HashSet<>();
    private long next;
    private TiffDirectory found;

    TiffDirectories(BinaryFile bytes) throws IOException, NotAcceptable {
        this.bytes = bytes;
        this.next = bytes.u32(FIRST);
        this.found = TiffDirectory.NONE;
        goOn();
    }

    boolean hasNext() {
        return found != TiffDirectory.NONE;
    }

    TiffDirectory next() throws IOException, NotAcceptable {
        TiffDirectory page = found;
        goOn();
        return page;
    }

    private void goOn() throws IOException, NotAcceptable {
        found = TiffDirectory.NONE;
        while (next != 0 && found == TiffDirectory.NONE) {
            NotAcceptable.when(!seen.add(next) || seen.size() > MOST, UploadRefusal.CORRUPT);
            TiffDirectory directory = TiffDirectory.read(bytes, next);
            next = directory.next();
            found = directory.isPreview() ? TiffDirectory.NONE : directory;
        }
    }
}
