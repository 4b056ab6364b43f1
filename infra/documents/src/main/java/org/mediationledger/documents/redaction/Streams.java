package org.mediationledger.documents.redaction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/** Contents of streams. */
final class Streams {

    private Streams() {}

    static byte[] decoded(COSStream stream) throws IOException {
        try (InputStream bytes = stream.createInputStream()) {
            return bytes.readAllBytes();
        }
    }
}
