package org.mediationledger.bundle.pdf;

import java.util.List;

/**
 * One page of a paper, ready to be written.
 *
 * @param frame what is shown of it
 * @param entries of its dictionary that are the paper's own: boxes, rotation, group
 * @param contents numbers of its content streams
 * @param before operators that go before its content, and make up for what it closes
 * @param behind operators that go behind its content, and close what it leaves open
 * @param freeMark a marked-content identifier that its content doesn't use, nor any greater one
 * @param resources number of its resources
 * @param names under which the bundle's own resources are there
 * @param looks of annotations and form fields, as they are drawn into the page
 * @param hasText whether it has fonts: a page without is a picture
 */
record PaperPage(
        PageFrame frame,
        String entries,
        List<Integer> contents,
        String before,
        String behind,
        int freeMark,
        int resources,
        Names names,
        String looks,
        boolean hasText) {

    /** Takes an unmodifiable copy. */
    PaperPage {
        contents = List.copyOf(contents);
    }

    /**
     * Names of the bundle's own resources.
     *
     * @param font of the page number
     * @param ground the graphics state of what lies under the page number
     */
    record Names(String font, String ground) {}
}
