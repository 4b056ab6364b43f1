package org.mediationledger.verifier.cli;

import java.util.stream.Collectors;

/** Text from a pack, made harmless to terminals. */
final class Printable {

    private Printable() {}

    /** Printable ASCII as it is, and a question mark for each other character. */
    static String of(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : "?")
                .collect(Collectors.joining());
    }
}
