package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as it was sent (RFC 5322). */
final class MessageFormat implements Format {

    private static final int LONGEST_HEAD = 1 << 18;
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,200})[ \\t]*:(.*)");
    private static final Set<String> OF_A_MESSAGE =
            Set.of("date", "received", "message-id", "mime-version", "to", "subject", "return-path");

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        String contentType =
                fields(file).getOrDefault("content-type", "").strip().toLowerCase(Locale.ROOT);
        boolean isSignatureOnly = contentType.contains("signed-data") || contentType.contains("certs-only");
        NotAcceptable.when(
                contentType.startsWith("multipart/encrypted")
                        || contentType.matches("(?s)application/(x-)?pkcs7-mime.*") && !isSignatureOnly,
                UploadRefusal.ENCRYPTED);
        return OptionalInt.empty();
    }

    /** Whether a file begins with a message's header fields: the sender's, and another that messages have. */
    static boolean isMessage(Path file) throws IOException {
        Map<String, String> fields = fields(file);
        return fields.containsKey("from") && fields.keySet().stream().anyMatch(OF_A_MESSAGE::contains) && !hasNul(file);
    }

    /** The header, its names in lower case, each with its first value; empty where it isn't one. */
    private static Map<String, String> fields(Path file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = "";
        for (String line : head(file).split("\\r?\\n", -1)) {
            Matcher field = FIELD.matcher(line);
            if (line.isEmpty()) {
                return fields;
            } else if (!name.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                fields.merge(name, line, String::concat);
            } else if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, field.group(2));
            } else {
                return Map.of();
            }
        }
        return fields;
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(LONGEST_HEAD), ISO_8859_1);
        }
    }

    private static boolean hasNul(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = bytes.read(); next != -1; next = bytes.read()) {
                if (next == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
