package org.mediationledger.documents.pdf;

/** A PDF would take more than its limits. Unchecked, so that no lenient reader of a damaged part passes over it. */
public final class PdfTooMuch extends RuntimeException {

    PdfTooMuch() {
        super("the PDF would take more memory or work than is allowed", null, false, false);
    }
}
