package org.mediationledger.documents.redaction;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font of up to 255 characters whose glyphs draw nothing and are half as wide as high, each with what it reads as (ISO 32000-2,
 * 9.6.4 and 9.10.3). It needs no font file, whatever the script.
 */
final class InvisibleFont {

    static final int MOST = 255;

    /** A glyph's width as a part of its height: readers guess the size of such a font by its letters' width. */
    static final double WIDTH = 0.5;

    private static final int FIRST = 1;
    private static final int HEIGHT = 1000;
    private static final int ADVANCE = 500;
    private static final COSName GLYPH = COSName.getPDFName("g");
    private static final int MOST_IN_BLOCK = 100;

    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /** The character's code, a new one where it had none. */
    int code(String character) {
        return codes.computeIfAbsent(character, unknown -> FIRST + codes.size());
    }

    boolean isFullFor(String character) {
        return codes.size() >= MOST && !codes.containsKey(character);
    }

    COSDictionary dictionary(PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(List.of(0, 0, ADVANCE, HEIGHT)));
        COSArray matrix = numbers(List.of(0, 0, 0, 0, 0, 0));
        matrix.set(0, new COSFloat("0.001"));
        matrix.set(3, new COSFloat("0.001"));
        font.setItem(COSName.FONT_MATRIX, matrix);
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(GLYPH, stream(document, ADVANCE + " 0 0 0 0 0 d1"));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        COSArray differences = new COSArray(List.of(COSInteger.get(FIRST)));
        codes.values().forEach(code -> differences.add(GLYPH));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, codes.size());
        font.setItem(
                COSName.WIDTHS,
                numbers(codes.values().stream().map(code -> ADVANCE).toList()));
        font.setItem(COSName.TO_UNICODE, stream(document, readsAs()));
        return font;
    }

    private String readsAs() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        List<Map.Entry<String, Integer>> all = List.copyOf(codes.entrySet());
        for (int from = 0; from < all.size(); from += MOST_IN_BLOCK) {
            List<Map.Entry<String, Integer>> block = all.subList(from, Math.min(all.size(), from + MOST_IN_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append("<%02X> <%s>\n"
                    .formatted(
                            entry.getValue(),
                            HexFormat.of().formatHex(entry.getKey().getBytes(UTF_16BE)))));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSArray numbers(List<Integer> numbers) {
        return new COSArray(numbers.stream().<COSBase>map(COSInteger::get).toList());
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(US_ASCII));
        }
        return stream;
    }
}
