package org.mediationledger.documents.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Copies pages that have no region: what they draw and what that needs, nothing that only lies beside it, such as another
 * page's pictures or the earlier wording of a field.
 */
final class CleanCopy {

    /** What may hang on pictures, forms and fonts without being drawn. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Metadata",
            "PieceInfo",
            "StructParent",
            "StructParents",
            "Parent",
            "P",
            "Thumb",
            "AA",
            "A",
            "Annots",
            "B",
            "LastModified",
            "OPI",
            "Ref",
            "ID",
            "PZ",
            "SeparationInfo",
            "Alternates",
            "AF",
            "Measure",
            "VP",
            "PtData",
            "OC",
            "F",
            "Properties",
            "DPart");

    /** Dictionaries whose keys are names of glyphs and inks, which may be called anything. */
    private static final Set<String> OF_NAMES = Set.of("CharProcs", "Colorants");

    /** The picture or form of a region can't be copied for another page. */
    static final class Touched extends Exception {

        Touched() {
            super("shared with a region", null, false, false);
        }
    }

    private final PDDocument copy;
    private final Set<COSStream> touched;
    private final Map<COSBase, COSBase> copied = new IdentityHashMap<>();
    private final List<COSBase> copiedForPage = new ArrayList<>();

    /**
     * @param copy the document to which the pages will belong
     * @param touched what must not be copied
     */
    CleanCopy(PDDocument copy, Set<COSStream> touched) {
        this.copy = copy;
        this.touched = touched;
    }

    /**
     * A page of its own in the copy, not yet added to it.
     *
     * @throws Touched when it draws a piece that reaches into a region elsewhere
     * @throws IOException when it can't be read
     */
    PDPage page(PDPage original) throws IOException, Touched {
        copiedForPage.clear();
        try {
            return copied(original);
        } catch (IOException | Touched failed) {
            copiedForPage.forEach(copied::remove);
            throw failed;
        }
    }

    private PDPage copied(PDPage original) throws IOException, Touched {
        byte[] drawing;
        try (InputStream contents = original.getContents()) {
            drawing = contents.readAllBytes();
        }
        COSDictionary resources =
                original.getResources() == null ? null : original.getResources().getCOSObject();
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.MEDIA_BOX, original.getMediaBox());
        page.setItem(COSName.CROP_BOX, original.getCropBox());
        page.setInt(COSName.ROTATE, original.getRotation());
        page.setItem(COSName.RESOURCES, resources(resources, drawing));
        page.setItem(COSName.CONTENTS, stream(drawing));
        COSDictionary group = original.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            page.setItem(COSName.GROUP, copy(group));
        }
        return new PDPage(page);
    }

    private COSStream stream(byte[] drawing) throws IOException {
        COSStream stream = copy.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing);
        }
        return stream;
    }

    private COSDictionary resources(@Nullable COSDictionary all, byte[] drawing) throws IOException, Touched {
        UsedNames used = new UsedNames(all);
        used.add(drawing);
        COSDictionary kept = new COSDictionary();
        if (all == null) {
            return kept;
        }
        for (COSName kind : all.keySet()) {
            COSDictionary ofKind = all.getCOSDictionary(kind);
            COSDictionary keptOfKind = new COSDictionary();
            if (ofKind != null) {
                for (COSName name : ofKind.keySet()) {
                    if (used.contains(kind, name)) {
                        keptOfKind.setItem(name, copy(ofKind.getItem(name)));
                    }
                }
                kept.setItem(kind, keptOfKind);
            }
        }
        return kept;
    }

    private @Nullable COSBase copy(@Nullable COSBase original) throws IOException, Touched {
        COSBase value = original instanceof COSObject reference ? reference.getObject() : original;
        if (value == null || copied.containsKey(value)) {
            return value == null ? null : copied.get(value);
        } else if (value instanceof COSStream stream) {
            return stream(stream);
        } else if (value instanceof COSDictionary dictionary) {
            COSDictionary made = new COSDictionary();
            note(dictionary, made);
            entries(dictionary, made);
            return made;
        } else if (value instanceof COSArray array) {
            COSArray made = new COSArray();
            note(array, made);
            for (int i = 0; i < array.size(); i++) {
                made.add(copy(array.get(i)));
            }
            return made;
        }
        return value;
    }

    private void note(COSBase original, COSBase made) {
        copied.put(original, made);
        copiedForPage.add(original);
    }

    private COSStream stream(COSStream original) throws IOException, Touched {
        if (touched.contains(original)) {
            throw new Touched();
        }
        COSStream made = copy.getDocument().createCOSStream();
        note(original, made);
        try (InputStream in = original.createRawInputStream();
                OutputStream out = made.createRawOutputStream()) {
            in.transferTo(out);
        }
        entries(original, made);
        return made;
    }

    private void entries(COSDictionary original, COSDictionary made) throws IOException, Touched {
        for (COSName key : original.keySet()) {
            if (key.equals(COSName.RESOURCES)) {
                COSDictionary all = original.getCOSDictionary(COSName.RESOURCES);
                made.setItem(key, resources(all, drawings(original)));
            } else if (OF_NAMES.contains(key.getName())) {
                made.setItem(key, named(original.getCOSDictionary(key)));
            } else if (!LEFT_OUT.contains(key.getName()) && !key.equals(COSName.LENGTH)) {
                made.setItem(key, copy(original.getItem(key)));
            }
        }
    }

    private COSDictionary named(@Nullable COSDictionary original) throws IOException, Touched {
        COSDictionary made = new COSDictionary();
        if (original != null) {
            for (COSName name : original.keySet()) {
                made.setItem(name, copy(original.getItem(name)));
            }
        }
        return made;
    }

    /** What draws with these resources: a form or pattern itself, or the glyphs of a font. */
    private static byte[] drawings(COSDictionary owner) throws IOException {
        if (owner instanceof COSStream stream) {
            return Streams.decoded(stream);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        COSDictionary glyphs = owner.getCOSDictionary(COSName.CHAR_PROCS);
        if (glyphs != null) {
            for (COSName name : glyphs.keySet()) {
                if (glyphs.getDictionaryObject(name) instanceof COSStream glyph) {
                    all.write(Streams.decoded(glyph));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
