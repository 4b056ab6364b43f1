package org.mediationledger.bundle.plan;

/**
 * A paper with its pages.
 *
 * @param section that it is in
 * @param entry the paper in its place
 * @param firstPdfPage its first page as a viewer counts the pages of the file, from 1
 * @param firstLabel the number printed on its first page
 * @param lastLabel the number printed on its last page
 */
public record PagedEntry(Section section, Entry entry, int firstPdfPage, String firstLabel, String lastLabel) {

    /** Its last page as a viewer counts. */
    public int lastPdfPage() {
        return firstPdfPage + entry.pages() - 1;
    }
}
