package org.mediationledger.documents.rendition;

/** Every reason for which a document has no rendition. It is a document all the same. */
public enum NoRendition {
    IS_PDF("The document is a PDF already."),
    NO_PROGRAM("This installation has no LibreOffice, which DOCX and ODT files need to be shown as PDF."),
    PROGRAM_FAILED("LibreOffice couldn't make a PDF of the document."),
    TOO_SLOW("LibreOffice took too long over the document, and was stopped."),
    TOO_LARGE("The document would become a PDF of more pages or pixels than can be made."),
    UNREADABLE("The document couldn't be laid out."),
    NOT_ACCEPTED("The PDF that was made isn't one that would be taken as an upload, and was thrown away.");

    private final String sentence;

    NoRendition(String sentence) {
        this.sentence = sentence;
    }

    /** What a reader is told: plain, and without anything of the document. */
    public String sentence() {
        return sentence;
    }
}
