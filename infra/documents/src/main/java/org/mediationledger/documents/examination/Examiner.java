package org.mediationledger.documents.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalInt;
import org.mediationledger.digest.Hash;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examination.Refused;
import org.mediationledger.documents.pdf.PdfEncrypted;
import org.mediationledger.documents.pdf.PdfTooMuch;

/**
 * Finds out what an uploaded file is, and whether it is taken. Whatever the bytes are, the result is an answer or a refusal,
 * within bounded memory and work. It can be used by many threads.
 */
public final class Examiner {

    private static final String CLAIMS_NOTHING = "application/octet-stream";

    private final Limits limits;

    public Examiner() {
        this(Limits.standard());
    }

    Examiner(Limits limits) {
        this.limits = limits;
    }

    /**
     * Examines a file, of which nothing is claimed.
     *
     * @param file a file of one's own, which nobody changes meanwhile
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public Examination examine(Path file) throws IOException {
        return examine(file, CLAIMS_NOTHING);
    }

    /**
     * Examines a file.
     *
     * @param file a file of one's own, which nobody changes meanwhile
     * @param claimed the media type that it was sent as; {@code application/octet-stream} claims nothing
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public Examination examine(Path file, String claimed) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return new Refused(UploadRefusal.EMPTY);
        }
        if (size > limits.bytes()) {
            return new Refused(UploadRefusal.TOO_LARGE);
        }
        Hash hash = sha256(file);
        try {
            MediaType type = type(file, claimed);
            OptionalInt pages = format(type).pages(file, limits);
            return new Accepted(type, pages, hash, size);
        } catch (NotAcceptable refused) {
            return new Refused(refused.reason());
        } catch (PdfEncrypted encrypted) {
            return new Refused(UploadRefusal.ENCRYPTED);
        } catch (PdfTooMuch tooMuch) {
            return new Refused(UploadRefusal.BOMB);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new Refused(UploadRefusal.CORRUPT);
        }
    }

    private static MediaType type(Path file, String claimed) throws IOException, NotAcceptable {
        List<MediaType> possible = Detector.types(file);
        NotAcceptable.when(possible.isEmpty(), UploadRefusal.UNKNOWN_TYPE);
        if (claimed.isBlank() || claimed.equalsIgnoreCase(CLAIMS_NOTHING)) {
            return possible.getFirst();
        }
        return MediaType.of(claimed)
                .filter(possible::contains)
                .orElseThrow(() -> new NotAcceptable(UploadRefusal.WRONG_MEDIA_TYPE));
    }

    private static Format format(MediaType type) {
        return switch (type) {
            case PDF -> new PdfFormat();
            case DOCX -> new DocxFormat();
            case ODT -> new OdtFormat();
            case JPEG -> new JpegFormat();
            case PNG -> new PngFormat();
            case TIFF -> new TiffFormat();
            case TXT -> new TextFormat();
            case EML -> new MessageFormat();
        };
    }

    private static Hash sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
