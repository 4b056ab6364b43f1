package org.mediationledger.paper.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Gives text that runs from right to left back to those who listen: glyphs stand in the order in which they are seen, so the tag
 * has to carry the text as it is read (ISO 32000-1, 14.9.4).
 */
final class ReadingOrder {

    /** What these say instead of themselves is a description. */
    private static final Set<String> DESCRIBED =
            Set.of(StandardStructureTypes.Figure, StandardStructureTypes.LINK, StandardStructureTypes.FORM);

    private ReadingOrder() {}

    /** The text as it is read stands in the description, where {@link Markup} put it. */
    static void restore(PDDocument document) {
        restore(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void restore(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                describe(element);
                restore(element);
            }
        }
    }

    private static void describe(PDStructureElement element) {
        String read = element.getAlternateDescription();
        if (read != null && !DESCRIBED.contains(element.getStructureType())) {
            element.setActualText(read);
            element.getCOSObject().removeItem(COSName.ALT);
        }
    }
}
