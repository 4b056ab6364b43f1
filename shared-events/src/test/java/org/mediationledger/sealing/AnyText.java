package org.mediationledger.sealing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Well-formed texts of every kind, the same ones on every run. */
final class AnyText {

    private static final long SEED = 20_260_901;
    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "\0",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "\b\f\n\r\t",
            "[\"a\",\"b\",\"c\"]",
            "\u007f\u0080\u2028\u2029\ufeff\ufffd\uffff",
            "e\u0301 is not \u00e9",
            "Mo\u0308bius",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\udbff\udfff",
            "Siân Ó Dónaill-Łukaszewicz",
            "x".repeat(20_000));

    private AnyText() {}

    static Stream<String> wellFormed(int count) {
        Random random = new Random(SEED);
        return Stream.concat(AWKWARD.stream(), IntStream.range(0, count).mapToObj(i -> text(random)));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .map(i -> codePoint(random))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int codePoint(Random random) {
        int[] ranges = {0x80, 0x250, 0x3000, Character.MAX_CODE_POINT + 1};
        int c = random.nextInt(ranges[random.nextInt(ranges.length)]);
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
    }
}
