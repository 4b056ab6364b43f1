package org.mediationledger.bundle.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What annotations and form fields look like: drawn into the page, they can't be changed, don't act, and can't be left out
 * of a print (ISO 32000-1 section 12.5.5).
 */
final class Looks {

    private static final Set<String> WITHOUT_LOOKS =
            Set.of("Link", "Popup", "Movie", "Sound", "Screen", "3D", "RichMedia");

    private final StringBuilder operators = new StringBuilder();
    private final Map<String, Integer> forms = new TreeMap<>();

    private final String prefix;

    private Looks(String prefix) {
        this.prefix = prefix;
    }

    /** @param prefix with which no name of the page's own forms starts */
    static Looks of(PDDocument document, PDPage page, PaperObjects objects, String prefix) throws IOException {
        Looks looks = new Looks(prefix);
        if (page.getCOSObject().containsKey(COSName.ANNOTS)) {
            for (PDAnnotation annotation : shown(page)) {
                looks.draw(document, annotation, objects);
            }
        }
        return looks;
    }

    private static List<PDAnnotation> shown(PDPage page) throws IOException {
        List<PDAnnotation> shown = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !WITHOUT_LOOKS.contains(annotation.getSubtype())) {
                shown.add(annotation);
            }
        }
        return shown;
    }

    private void draw(PDDocument document, PDAnnotation annotation, PaperObjects objects) throws IOException {
        if (annotation.getNormalAppearanceStream() == null) {
            annotation.constructAppearances(document);
        }
        PDAppearanceStream look = annotation.getNormalAppearanceStream();
        PDRectangle place = annotation.getRectangle();
        if (look == null || place == null || look.getBBox() == null) {
            return;
        }
        Rectangle2D box = look.getBBox().transform(look.getMatrix()).getBounds2D();
        Integer number = objects.take(look.getCOSObject());
        if (number == null || box.getWidth() == 0 || box.getHeight() == 0) {
            return;
        }
        double across = place.getWidth() / box.getWidth();
        double up = place.getHeight() / box.getHeight();
        String name = prefix + forms.size();
        forms.put(name, number);
        operators
                .append("q ")
                .append(Syntax.numbers(
                        across,
                        0,
                        0,
                        up,
                        place.getLowerLeftX() - box.getX() * across,
                        place.getLowerLeftY() - box.getY() * up))
                .append(" cm /")
                .append(name)
                .append(" Do Q\n");
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Operators that draw them. */
    String operators() {
        return operators.toString();
    }

    /** The resources that the operators name. */
    String resources() {
        StringBuilder entries = new StringBuilder();
        forms.forEach(
                (name, number) -> entries.append('/').append(name).append(' ').append(Syntax.reference(number)));
        return entries.toString();
    }
}
