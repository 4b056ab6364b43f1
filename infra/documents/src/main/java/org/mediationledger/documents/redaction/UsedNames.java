package org.mediationledger.documents.redaction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** Which resources a drawing asks for: a page lists others too, often those of all pages. */
final class UsedNames {

    /** The operators that name a resource, and the kind that they name (ISO 32000-2, table 34). */
    private static final Map<String, COSName> KINDS = Map.ofEntries(
            Map.entry("Do", COSName.XOBJECT),
            Map.entry("Tf", COSName.FONT),
            Map.entry("gs", COSName.EXT_G_STATE),
            Map.entry("cs", COSName.COLORSPACE),
            Map.entry("CS", COSName.COLORSPACE),
            Map.entry("scn", COSName.PATTERN),
            Map.entry("SCN", COSName.PATTERN),
            Map.entry("sh", COSName.SHADING));

    private final Map<COSName, Set<COSName>> names = new HashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary resources;

    UsedNames(@Nullable COSDictionary resources) {
        this.resources = resources;
    }

    /** Adds what a drawing asks for, and what pieces without resources of their own ask for in turn. */
    void add(byte[] drawing) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(drawing);
        List<COSName> operands = new ArrayList<>();
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof COSName name) {
                    operands.add(name);
                } else if (token instanceof Operator operator) {
                    note(operator, operands);
                    operands.clear();
                }
            }
        } finally {
            parser.close();
        }
    }

    boolean contains(COSName kind, COSName name) {
        return names.getOrDefault(kind, Set.of()).contains(name) || isDefaultColour(kind, name);
    }

    private void note(Operator operator, List<COSName> operands) throws IOException {
        COSName kind = KINDS.get(operator.getName());
        if (kind != null && !operands.isEmpty()) {
            COSName name = operands.getLast();
            names.computeIfAbsent(kind, unknown -> new HashSet<>()).add(name);
            if (resources != null
                    && resources.getCOSDictionary(kind) instanceof COSDictionary all
                    && all.getDictionaryObject(name) instanceof COSStream piece
                    && piece.getCOSDictionary(COSName.RESOURCES) == null
                    && COSName.FORM.equals(piece.getCOSName(COSName.SUBTYPE))
                    && seen.add(piece)) {
                add(Streams.decoded(piece));
            }
        }
        noteInlineColour(operator);
    }

    /** A picture within the drawing may name a colour space. */
    private void noteInlineColour(Operator operator) {
        COSDictionary picture = operator.getImageParameters();
        if (picture != null && picture.getDictionaryObject(COSName.CS, COSName.COLORSPACE) instanceof COSName name) {
            names.computeIfAbsent(COSName.COLORSPACE, unknown -> new HashSet<>())
                    .add(name);
        }
    }

    /** Stands for the device's colours without being named. */
    private static boolean isDefaultColour(COSName kind, COSName name) {
        return kind.equals(COSName.COLORSPACE) && name.getName().startsWith("Default");
    }
}
