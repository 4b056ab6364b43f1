package org.mediationledger.launcher.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Something that must not be found, in one of the forms in which it could lie about. */
record Trace(String of, byte[] bytes) {

    /** A text as the platform and its libraries keep texts. */
    static Stream<Trace> ofText(String of, String text) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new Trace(of + " in " + charset, text.getBytes(charset)));
    }

    /** Bytes as they are, and in both kinds of base64. */
    static Stream<Trace> ofBytes(String of, byte[] bytes) {
        return Stream.of(
                        Stream.of(new Trace(of, bytes)),
                        ofText(
                                of + " in base64",
                                Base64.getEncoder().withoutPadding().encodeToString(bytes)),
                        ofText(
                                of + " in base64url",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .flatMap(traces -> traces);
    }

    boolean isIn(byte[] haystack) {
        byte first = bytes[0];
        int last = haystack.length - bytes.length;
        for (int at = 0; at <= last; at++) {
            if (haystack[at] == first && matches(haystack, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] haystack, int at) {
        for (int i = 1; i < bytes.length; i++) {
            if (haystack[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** What of these is found. */
    static List<String> found(List<Trace> traces, byte[] haystack) {
        return traces.parallelStream()
                .filter(trace -> trace.isIn(haystack))
                .map(Trace::of)
                .toList();
    }

    @Override
    public String toString() {
        return of;
    }
}
