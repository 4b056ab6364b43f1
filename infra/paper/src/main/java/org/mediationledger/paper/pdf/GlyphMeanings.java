package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Which letters a glyph stands for when text is copied or searched (ISO 32000-1, 9.10.3). A joined form of an Arabic letter stands
 * for the letter.
 */
final class GlyphMeanings {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>");
    private static final String AFTER_HEAD = "endcodespacerange\n";
    private static final String BEFORE_END = "endcmap";

    /** ISO 32000-1, 9.7.5.4: no block has more entries. */
    private static final int MOST_IN_BLOCK = 100;

    private GlyphMeanings() {}

    static void restoreLetters(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                COSDictionary font = resources.getFont(name).getCOSObject();
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meanings) {
                    restoreLetters(meanings);
                }
            }
        }
    }

    private static void restoreLetters(COSStream meanings) throws IOException {
        String text = meanings.toTextString();
        Map<String, String> letters = letters(text);
        Map<String, String> restored = new TreeMap<>(letters);
        restored.replaceAll((glyph, form) -> letterOf(form));
        if (!restored.equals(letters)) {
            try (OutputStream content = meanings.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(rewritten(text, restored).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** A form of two letters at once stays: readers disagree on which of them comes first. */
    private static String letterOf(String form) {
        String letter = Normalizer.normalize(form, Normalizer.Form.NFKC);
        return isJoinedForm(form) && letter.length() == 1 ? letter : form;
    }

    private static boolean isJoinedForm(String text) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(text.codePointAt(0));
        return block == Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_A
                || block == Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_B;
    }

    private static Map<String, String> letters(String text) {
        Map<String, String> letters = new TreeMap<>();
        Matcher ranges = RANGE.matcher(text);
        ranges.results().forEach(range -> addRange(letters, range));
        return letters;
    }

    private static void addRange(Map<String, String> letters, MatchResult range) {
        int first = HexFormat.fromHexDigits(range.group(1));
        int last = HexFormat.fromHexDigits(range.group(2));
        String start = new String(HexFormat.of().parseHex(range.group(3)), StandardCharsets.UTF_16BE);
        String before = start.substring(0, start.length() - 1);
        for (int glyph = first; glyph <= last; glyph++) {
            char end = (char) (start.charAt(start.length() - 1) + glyph - first);
            letters.put("%04X".formatted(glyph), before + end);
        }
    }

    private static String rewritten(String text, Map<String, String> letters) {
        StringBuilder rewritten = new StringBuilder(text.substring(0, text.indexOf(AFTER_HEAD) + AFTER_HEAD.length()));
        List<String> entries = letters.entrySet().stream()
                .map(entry -> "<" + entry.getKey() + "> <" + hex(entry.getValue()) + ">\n")
                .toList();
        for (int from = 0; from < entries.size(); from += MOST_IN_BLOCK) {
            List<String> block = entries.subList(from, Math.min(from + MOST_IN_BLOCK, entries.size()));
            rewritten.append(block.size()).append(" beginbfchar\n");
            block.forEach(rewritten::append);
            rewritten.append("endbfchar\n");
        }
        return rewritten.append(text.substring(text.indexOf(BEFORE_END))).toString();
    }

    private static String hex(String letters) {
        return HexFormat.of().withUpperCase().formatHex(letters.getBytes(StandardCharsets.UTF_16BE));
    }
}
