package org.mediationledger.bundle.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What one PDF uses of a typeface: a composite font whose codes are given in the order of first use, each with the
 * characters that it stands for (ISO 32000-1 sections 9.7 and 9.10.3).
 */
final class SubsetFont {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int BEHIND_THE_LAST_CODE = 0x10000;
    private static final int MAPPINGS_AT_A_TIME = 100;
    private static final int TAG_LETTERS = 6;

    private final GlyphSource typeface;
    private final ObjectWriter out;
    private int object;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    SubsetFont(GlyphSource typeface, ObjectWriter out) {
        this.typeface = typeface;
        this.out = out;
        uses.add(new Use(0, "", false));
    }

    /** The font's number, which it has as soon as it is used. */
    int object() {
        if (object == 0) {
            object = out.reserve();
        }
        return object;
    }

    GlyphSource typeface() {
        return typeface;
    }

    /**
     * The code of a glyph.
     *
     * @param silent whether it is but a hair of white
     * @return four hexadecimal digits
     */
    String code(int glyph, String characters, boolean silent) {
        int code = codes.computeIfAbsent(new Use(glyph, characters, silent), use -> {
            uses.add(use);
            return uses.size() - 1;
        });
        if (code >= BEHIND_THE_LAST_CODE) {
            throw new IllegalStateException("a font has no more codes");
        }
        return HEX.toHexDigits((char) code);
    }

    /** Writes the font if it was used. */
    void write() throws IOException {
        if (object == 0) {
            return;
        }
        TreeSet<Integer> glyphs = new TreeSet<>();
        uses.forEach(use -> glyphs.add(use.glyph()));
        GlyphSource.Subset subset = typeface.subset(glyphs);
        String name = tag() + "+" + typeface.name();
        int file = out.stream("/Filter/FlateDecode/Length1 " + subset.file().length, deflated(subset.file()));
        int descriptor = out.object("<</Type/FontDescriptor/FontName/" + name + typeface.descriptorMetrics()
                + "/FontFile2 " + Syntax.reference(file) + ">>");
        int places = out.stream("/Filter/FlateDecode", deflated(places(subset)));
        int descendant = out.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W [0 [" + widths()
                + "]]/FontDescriptor " + Syntax.reference(descriptor) + "/CIDToGIDMap " + Syntax.reference(places)
                + ">>");
        int characters = out.stream("/Filter/FlateDecode", deflated(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        out.object(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts ["
                        + Syntax.reference(descendant) + "]/ToUnicode " + Syntax.reference(characters) + ">>");
    }

    private byte[] places(GlyphSource.Subset subset) {
        byte[] map = new byte[uses.size() * 2];
        for (int code = 0; code < uses.size(); code++) {
            int place = subset.places().getOrDefault(uses.get(code).glyph(), 0);
            map[2 * code] = (byte) (place >> 8);
            map[2 * code + 1] = (byte) place;
        }
        return map;
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        for (Use use : uses) {
            widths.append(widths.isEmpty() ? "" : " ")
                    .append(Syntax.number(use.silent() ? Lettering.SILENT_WIDTH : typeface.width(use.glyph())));
        }
        return widths.toString();
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n"
                + "/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int from = 1; from < uses.size(); from += MAPPINGS_AT_A_TIME) {
            int to = Math.min(uses.size(), from + MAPPINGS_AT_A_TIME);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<')
                        .append(HEX.toHexDigits((char) code))
                        .append("><")
                        .append(HEX.formatHex(uses.get(code).characters().getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    }

    /** Six capitals that differ when the glyphs do (ISO 32000-1 section 9.6.4). */
    private String tag() {
        int rest = uses.hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int letter = 0; letter < TAG_LETTERS; letter++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** A glyph that stands for some characters. */
    private record Use(int glyph, String characters, boolean silent) {}
}
