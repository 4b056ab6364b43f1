package org.mediationledger.documents.examination;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The leaves of a PDF's tree of pages, counted one by one: what the tree says of its size isn't believed. */
final class PageLeaves {

    private PageLeaves() {}

    /**
     * Counts as far as one more than asked for.
     *
     * @throws NotAcceptable when the tree has loops, or ends in something else than pages
     */
    static int count(PDDocument document, int most) throws NotAcceptable {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(node(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES)));
        int leaves = 0;
        while (!open.isEmpty() && leaves <= most) {
            COSDictionary node = open.pop();
            NotAcceptable.when(!seen.add(node), UploadRefusal.CORRUPT);
            COSArray kids = node.getCOSArray(COSName.KIDS);
            leaves += kids == null ? 1 : 0;
            for (int i = 0; kids != null && i < kids.size(); i++) {
                open.push(node(kids.getObject(i)));
            }
        }
        return leaves;
    }

    private static COSDictionary node(@Nullable COSBase base) throws NotAcceptable {
        if (base instanceof COSDictionary node) {
            return node;
        }
        throw new NotAcceptable(UploadRefusal.CORRUPT);
    }
}
