package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a file can be, from its first bytes and its structure. */
final class Detector {

    private static final int HEAD = 16;
    private static final int FLAGS = 6;

    private Detector() {}

    /**
     * The likeliest kind first. There is more than one only where the bytes are both, as a message is a text; there is none
     * where the file is of no kind that is taken.
     *
     * @throws NotAcceptable when it is plain already that the file is refused for another reason than its kind
     */
    static List<MediaType> types(Path file) throws IOException, NotAcceptable {
        String head = head(file);
        if (head.startsWith("%PDF-")) {
            return List.of(MediaType.PDF);
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return List.of(MediaType.JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return List.of(MediaType.PNG);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return List.of(MediaType.TIFF);
        } else if (head.startsWith("PK\3\4")) {
            NotAcceptable.when(isEncryptedZip(head), UploadRefusal.ENCRYPTED);
            return ZipPackage.types(file);
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            NotAcceptable.when(CompoundFile.isEncryptedOffice(file), UploadRefusal.ENCRYPTED);
            return List.of();
        } else if (head.startsWith("{\\rtf") || head.startsWith("%!PS")) {
            return List.of();
        }
        return textTypes(file);
    }

    private static List<MediaType> textTypes(Path file) throws IOException {
        List<MediaType> types = new ArrayList<>();
        if (MessageFormat.isMessage(file)) {
            types.add(MediaType.EML);
        }
        if (TextEncoding.of(file).isPresent()) {
            types.add(MediaType.TXT);
        }
        return types;
    }

    private static boolean isEncryptedZip(String head) {
        return head.length() > FLAGS && (head.charAt(FLAGS) & 1) == 1;
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), ISO_8859_1);
        }
    }
}
