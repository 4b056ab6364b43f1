package org.mediationledger.verifier.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The name of an entry: octets, to be taken as text only where they are plain. */
final class EntryName {

    private static final String SEPARATOR = "/";

    private final String octets;

    EntryName(byte[] bytes) {
        this.octets = new String(bytes, ISO_8859_1);
    }

    /** As the directory says it, to compare and to look up. */
    String text() {
        return octets;
    }

    /** For people: whatever isn't printable ASCII is spelt out, so that no terminal obeys it. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        octets.chars()
                .forEach(c -> shown.append(
                        isPrintable(c)
                                ? Character.toString(c)
                                : "\\x" + HexFormat.of().toHexDigits((byte) c)));
        return shown.toString();
    }

    /** Whether it names a file below the folder that it is unpacked to, on every system. */
    boolean isPlain() {
        return octets.chars().allMatch(EntryName::isPrintable)
                && octets.indexOf('\\') < 0
                && octets.indexOf(':') < 0
                && Arrays.stream(octets.split(SEPARATOR, -1)).allMatch(EntryName::isPlainPart);
    }

    /** The same for names that a system without upper and lower case takes for one. */
    String folded() {
        return octets.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlainPart(String part) {
        return !part.isEmpty() && !part.equals(".") && !part.equals("..");
    }

    private static boolean isPrintable(int c) {
        return c > ' ' && c <= '~';
    }
}
