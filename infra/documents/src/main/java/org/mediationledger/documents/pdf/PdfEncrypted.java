package org.mediationledger.documents.pdf;

/** A PDF is encrypted, with or without a password that opens it. Unchecked, as no reader may pass over it. */
public final class PdfEncrypted extends RuntimeException {

    PdfEncrypted() {
        super("the PDF is encrypted", null, false, false);
    }
}
