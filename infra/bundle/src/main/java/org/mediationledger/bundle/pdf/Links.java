package org.mediationledger.bundle.pdf;

import java.io.IOException;

/** Links within the file, each with its tag. */
final class Links {

    private final ObjectWriter out;
    private final Structure structure;

    Links(ObjectWriter out, Structure structure) {
        this.out = out;
        this.structure = structure;
    }

    /**
     * Writes a link and its structure element.
     *
     * @param element number reserved for the structure element
     * @param parent of the element
     * @param page that the link is on
     * @param mark of the link's text on the page
     * @param area left, bottom, right, top in the page's user space
     * @param target where it leads
     * @param says what it does, for those who can't see it
     * @return the annotation's number
     */
    int write(int element, int parent, int page, int mark, double[] area, Target target, String says)
            throws IOException {
        int annotation = out.reserve();
        int key = structure.key(Syntax.reference(element));
        structure.writeLink(element, parent, page, mark, annotation, says);
        out.object(
                annotation,
                "<</Type/Annot/Subtype/Link/F 4/Border [0 0 0]/Rect [" + Syntax.numbers(area) + "]/Dest "
                        + target.destination() + "/Contents " + Syntax.text(says) + "/StructParent " + key + ">>");
        return annotation;
    }

    /**
     * A place in the file.
     *
     * @param page number of the page's object
     * @param destination as an array, complete
     */
    record Target(int page, String destination) {

        /** The whole page. */
        static Target page(int page) {
            return new Target(page, "[" + Syntax.reference(page) + "/Fit]");
        }

        /** A page from a height on, in its user space. */
        static Target height(int page, double y) {
            return new Target(page, "[" + Syntax.reference(page) + "/XYZ 0 " + Syntax.number(y) + " null]");
        }
    }
}
