package org.mediationledger.web.document;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/**
 * A file that was sent with what is said of it: {@code multipart/form-data} (RFC 7578) with a part {@code document} of JSON
 * and a part {@code file}. The server writes the file to disk as it comes, and no further than allowed.
 *
 * @param about the JSON, as it came
 * @param claimed the media type that the file was sent as
 * @param file the file, in clear; gone when this is closed
 */
record Upload(byte[] about, String claimed, Path file) implements AutoCloseable {

    private static final int LONGEST_ABOUT = 20_000;
    private static final String ABOUT = "document";
    private static final String FILE = "file";
    private static final String UNKNOWN = "application/octet-stream";

    /** @throws RequestRejected when a part is missing, too long or one too many */
    static Upload of(HttpServletRequest request, Path file) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw missing(FILE);
        }
        Collection<Part> parts = parts(request);
        try {
            for (Part part : parts) {
                requireKnown(part.getName());
            }
            byte[] about = about(only(parts, ABOUT));
            Part sent = only(parts, FILE);
            sent.write(file.toString());
            return new Upload(about, sent.getContentType() == null ? UNKNOWN : sent.getContentType(), file);
        } finally {
            for (Part part : parts) {
                part.delete();
            }
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLong) {
            throw RequestRejected.because(Fault.BODY_TOO_LARGE, FILE, "A file may have 50 MB, 52,428,800 bytes.");
        } catch (ServletException | IOException malformed) {
            throw RequestRejected.because(
                    Fault.BODY_MALFORMED, FILE, "The body is not well-formed multipart/form-data, or broke off.");
        }
    }

    private static Part only(Collection<Part> parts, String name) {
        List<Part> named =
                parts.stream().filter(part -> name.equals(part.getName())).toList();
        if (named.size() != 1) {
            throw missing(name);
        }
        return named.getFirst();
    }

    private static byte[] about(Part part) throws IOException {
        if (part.getSize() > LONGEST_ABOUT) {
            throw RequestRejected.because(
                    Fault.BODY_TOO_LARGE, ABOUT, "What is said of a file may have " + LONGEST_ABOUT + " bytes.");
        }
        return part.getInputStream().readAllBytes();
    }

    private static void requireKnown(String name) {
        if (!name.equals(ABOUT) && !name.equals(FILE)) {
            throw RequestRejected.because(
                    Fault.FIELD_UNKNOWN, "part", "The parts are document, of JSON, and file; each once.");
        }
    }

    private static RequestRejected missing(String part) {
        return RequestRejected.because(
                Fault.FIELD_MISSING,
                part,
                "Send multipart/form-data with one part document, of JSON, and one part file.");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
