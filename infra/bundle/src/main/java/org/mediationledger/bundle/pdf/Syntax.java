package org.mediationledger.bundle.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How numbers, texts and references are written in a PDF file (ISO 32000-1 section 7.3). */
final class Syntax {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int DECIMALS = 10_000;

    private Syntax() {}

    /** With at most four decimals: a 7,000th of a millimetre in default user space. */
    static String number(double value) {
        long scaled = Math.round(value * DECIMALS);
        long whole = Math.abs(scaled) / DECIMALS;
        long rest = Math.abs(scaled) % DECIMALS;
        String sign = scaled < 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + "." + decimals(rest);
    }

    private static String decimals(long rest) {
        String digits = Long.toString(DECIMALS + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(text.isEmpty() ? "" : " ").append(number(value));
        }
        return text.toString();
    }

    static String reference(int number) {
        return number + " 0 R";
    }

    static String references(IntStream numbers) {
        return numbers.mapToObj(Syntax::reference).collect(Collectors.joining(" ", "[", "]"));
    }

    /** A text string: plain when it is ASCII, else UTF-16BE with its mark, in hexadecimal digits. */
    static String text(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < 0x7F)) {
            return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
        }
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
