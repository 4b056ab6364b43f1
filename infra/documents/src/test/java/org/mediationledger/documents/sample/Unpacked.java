package org.mediationledger.documents.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF's bytes, and what each of its streams inflates to, wherever one begins and whether anything leads to it or not. */
public final class Unpacked {

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

    private final String all;

    private Unpacked(String all) {
        this.all = all;
    }

    /** Inflates every stream of a file. */
    public static Unpacked of(Path pdf) throws IOException {
        byte[] bytes = Files.readAllBytes(pdf);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes);
        for (int at = 0; at < bytes.length - STREAM.length - 2; at++) {
            if (begins(bytes, at)) {
                int from = at + STREAM.length;
                from += bytes[from] == '\r' ? 1 : 0;
                from += bytes[from] == '\n' ? 1 : 0;
                inflate(bytes, from, all);
            }
        }
        return new Unpacked(all.toString(ISO_8859_1));
    }

    /** Whether a marker of letters and digits is there, as it is, in UTF-16, or in hexadecimal of either. */
    public boolean contains(String marker) {
        String wide = new String(marker.getBytes(UTF_16BE), ISO_8859_1);
        return all.contains(marker)
                || all.contains(wide)
                || containsHex(marker.getBytes(ISO_8859_1))
                || containsHex(marker.getBytes(UTF_16BE));
    }

    private boolean containsHex(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        return all.contains(hex) || all.contains(hex.toUpperCase(Locale.ROOT));
    }

    private static boolean begins(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static void inflate(byte[] bytes, int from, ByteArrayOutputStream all) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 14];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            for (int got = inflater.inflate(buffer); got > 0; got = inflater.inflate(buffer)) {
                all.write(buffer, 0, got);
            }
        } catch (DataFormatException notDeflated) {
            // Another kind of stream: its bytes are in the file as they are.
        } finally {
            inflater.end();
        }
    }
}
