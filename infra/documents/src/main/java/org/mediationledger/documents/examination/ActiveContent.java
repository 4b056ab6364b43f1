package org.mediationledger.documents.examination;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.pdf.BoundedPdf;

/** Looks at every object of a PDF, whether a page leads to it or not, for what does more than show (ISO 32000-2, 12.6). */
final class ActiveContent {

    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMediaContent");

    /** Actions that run, send or open something else. */
    private static final Set<String> ACTIONS = Set.of(
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    /** Actions that stay within the document, and so may happen by themselves; scripts are refused as such. */
    private static final Set<String> STAYING =
            Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans", "ResetForm", "JavaScript");

    private static final Set<String> MEDIA =
            Set.of("FileAttachment", "RichMedia", "3D", "Screen", "Movie", "Sound", "EmbeddedFile");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private ActiveContent() {}

    static void refuse(COSDocument document) throws IOException, NotAcceptable {
        ActiveContent search = new ActiveContent();
        search.later(document.getTrailer());
        for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
            search.later(document.getObjectFromPool(key));
            search.goOn();
        }
        search.goOn();
    }

    private void later(@Nullable COSBase value) {
        if (value != null && holdsMore(value) && seen.add(value)) {
            open.push(value);
        }
    }

    private static boolean holdsMore(COSBase value) {
        return value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray;
    }

    private void goOn() throws IOException, NotAcceptable {
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                later(reference.getObject());
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    later(array.get(i));
                }
            } else if (next instanceof COSDictionary dictionary) {
                look(dictionary);
                dictionary.getValues().forEach(this::later);
            }
        }
    }

    private static void look(COSDictionary found) throws IOException, NotAcceptable {
        String action = String.valueOf(found.getNameAsString(COSName.S));
        NotAcceptable.when(isScript(found, action), UploadRefusal.SCRIPT);
        NotAcceptable.when(ACTIONS.contains(action) || actsByItself(found), UploadRefusal.ACTION);
        NotAcceptable.when(isMedia(found), UploadRefusal.ATTACHMENT);
        NotAcceptable.when(found.containsKey(XFA), UploadRefusal.XFA_FORM);
        if (found instanceof COSStream stream) {
            NotAcceptable.when(stream.containsKey(COSName.F), UploadRefusal.ACTION);
            BoundedPdf.measure(stream);
        }
    }

    private static boolean isScript(COSDictionary found, String action) {
        COSBase script = found.getDictionaryObject(JS);
        return action.equals("JavaScript")
                || script instanceof COSString
                || script instanceof COSStream
                || found.containsKey(JAVA_SCRIPT);
    }

    private static boolean actsByItself(COSDictionary found) {
        COSDictionary onOpening = found.getCOSDictionary(COSName.OPEN_ACTION);
        if (onOpening != null && !stays(onOpening)) {
            return true;
        }
        COSDictionary onEvents = found.getCOSDictionary(COSName.AA);
        if (onEvents == null) {
            return false;
        }
        return onEvents.keySet().stream()
                .map(onEvents::getCOSDictionary)
                .anyMatch(onEvent -> onEvent != null && !stays(onEvent));
    }

    private static boolean stays(COSDictionary action) {
        return STAYING.contains(String.valueOf(action.getNameAsString(COSName.S)));
    }

    private static boolean isMedia(COSDictionary found) {
        return MEDIA.contains(String.valueOf(found.getNameAsString(COSName.SUBTYPE)))
                || "EmbeddedFile".equals(found.getNameAsString(COSName.TYPE))
                || found.containsKey(COSName.EF)
                || found.containsKey(COLLECTION)
                || found.containsKey(RICH_MEDIA);
    }
}
