package org.mediationledger.documents.redaction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a page, or fails: a picture that can't be drawn isn't left out, and a page can't be drawn without end. Notes the
 * shared pieces that reach into a region.
 */
final class StrictDrawer extends PageDrawer {

    private static final int MOST_OPERATORS = 5_000_000;

    /** Kinds of pictures for which there is no reader here. */
    private static final Set<String> UNREAD = Set.of("jpx", "jb2");

    private final AffineTransform display;
    private final List<Region> regions;
    private final Set<COSStream> touched;
    private int operators;

    StrictDrawer(PageDrawerParameters parameters, AffineTransform display, List<Region> regions, Set<COSStream> touched)
            throws IOException {
        super(parameters);
        this.display = display;
        this.regions = regions;
        this.touched = touched;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        NotRedacted.unless(++operators < MOST_OPERATORS, RedactionRefusal.TOO_MUCH);
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failed) throws IOException {
        throw failed;
    }

    /** One without a place is nowhere to be seen. */
    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        if (annotation.getRectangle() != null) {
            super.showAnnotation(annotation);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        String kind = image.getSuffix();
        NotRedacted.unless(kind != null && !UNREAD.contains(kind), RedactionRefusal.NOT_SHOWN);
        if (image instanceof PDImageXObject shared) {
            note(shared.getCOSObject(), new Rectangle2D.Double(0, 0, 1, 1), new Matrix());
        }
        super.drawImage(image);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        note(form);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        note(form);
        super.showTransparencyGroup(form);
    }

    private void note(PDFormXObject form) {
        if (form.getBBox() == null) {
            touched.add(form.getCOSObject());
        } else {
            note(form.getCOSObject(), form.getBBox().toGeneralPath().getBounds2D(), form.getMatrix());
        }
    }

    private void note(COSStream piece, Rectangle2D box, Matrix within) {
        AffineTransform place = new AffineTransform(display);
        place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        place.concatenate(within.createAffineTransform());
        if (Word.meets(place.createTransformedShape(box).getBounds2D(), regions)) {
            touched.add(piece);
        }
    }
}
