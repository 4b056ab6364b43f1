package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** In which encoding a file is plain text. */
public final class TextEncoding {

    private static final Charset WINDOWS_WESTERN = Charset.forName("windows-1252");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TextEncoding() {}

    /**
     * UTF-16 where its byte order mark begins the file; else UTF-8, or windows-1252, whichever is the first in which all of
     * it is text without control characters; nothing where it isn't text.
     */
    public static Optional<Charset> of(Path file) throws IOException {
        for (Charset charset : candidates(file)) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static List<Charset> candidates(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int mark = bytes.read() << Byte.SIZE | bytes.read();
            return switch (mark) {
                case BYTE_ORDER_MARK -> List.of(UTF_16BE);
                case 0xFFFE -> List.of(UTF_16LE);
                default -> List.of(UTF_8, WINDOWS_WESTERN);
            };
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            for (int next = reader.read(); next != -1; next = reader.read()) {
                if (!isOfText(next)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
    }

    /** Reads strictly: what isn't of the encoding throws. */
    public static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean isOfText(int next) {
        return switch (next) {
            case '\t', '\n', '\r', '\f' -> true;
            default -> !Character.isISOControl(next) && next != '\uFFFE' && next != '\uFFFF';
        };
    }
}
