package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The older container of Office files, in which encrypted new ones lie too ([MS-OFFCRYPTO], 2.3.4.4). */
final class CompoundFile {

    private static final byte[] STREAM_OF_ENCRYPTED = "EncryptedPackage".getBytes(UTF_16LE);

    private CompoundFile() {}

    /** Whether a stream in it is named as that of an encrypted document; the name may stand anywhere in the file. */
    static boolean isEncryptedOffice(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = bytes.read(); next != -1 && matched < STREAM_OF_ENCRYPTED.length; next = bytes.read()) {
                if (next == STREAM_OF_ENCRYPTED[matched]) {
                    matched++;
                } else {
                    matched = next == STREAM_OF_ENCRYPTED[0] ? 1 : 0;
                }
            }
            return matched == STREAM_OF_ENCRYPTED.length;
        }
    }
}
