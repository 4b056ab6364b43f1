package org.mediationledger.terms;

/** As what a document's bytes were uploaded. */
public enum DocumentFormat {
    PDF,
    DOCX,
    ODT,
    JPEG,
    PNG,
    TIFF,
    TXT,
    EML
}
