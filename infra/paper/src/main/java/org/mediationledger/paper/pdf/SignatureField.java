package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * An empty signature field on the first page, without a picture. It is there before the signature, because what has to be in
 * the tags of PDF/UA (ISO 14289-1, 7.18) can't come after.
 *
 * @param name of the field
 * @param spoken what a screen reader says of it
 */
public record SignatureField(String name, String spoken) {

    void addTo(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(spoken);
        form.setFields(List.of(field));
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle());
        widget.setPrinted(true);
        widget.setLocked(true);
        widget.setPage(page);
        page.getAnnotations().add(widget);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        tag(document, page, widget);
    }

    private static void tag(PDDocument document, PDPage page, PDAnnotationWidget widget) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement documentTag = (PDStructureElement) root.getKids().getFirst();
        PDStructureElement formTag = new PDStructureElement(StandardStructureTypes.FORM, documentTag);
        formTag.setPage(page);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        formTag.appendKid(reference);
        documentTag.appendKid(formTag);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        root.setParentTreeNextKey(key + 1);
        PDNumberTreeNode tree = root.getParentTree();
        Map<Integer, COSObjectable> parents = new TreeMap<>(tree.getNumbers());
        parents.put(key, new PDParentTreeValue(formTag.getCOSObject()));
        tree.setNumbers(parents);
    }
}
