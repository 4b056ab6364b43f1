package org.mediationledger.documents.examination;

/** Every reason for which an uploaded file isn't taken. */
public enum UploadRefusal {
    EMPTY("The file is empty."),
    TOO_LARGE("The file is larger than 50 MB."),
    TOO_MANY_PAGES("The document has more than 2,000 pages. Send it in parts."),
    TEXT_TOO_LONG("The text is longer than 5 MB. Send it as a PDF."),
    UNKNOWN_TYPE("The file is of a kind that isn't taken. Send a PDF, DOCX, ODT, JPEG, PNG, TIFF, TXT or EML file."),
    WRONG_MEDIA_TYPE("The file isn't of the kind that it was sent as."),
    ENCRYPTED("The file is encrypted or needs a password. Send a copy that opens without one."),
    CORRUPT("The file is damaged, incomplete, or of a variant that can't be read."),
    SCRIPT("The PDF contains JavaScript. Print it to a new PDF and send that."),
    ACTION("The PDF starts programs, sends data or opens other files. Print it to a new PDF and send that."),
    ATTACHMENT("The PDF has other files or media inside it. Send them one by one, and the PDF without them."),
    XFA_FORM("The PDF is a form of the XFA kind, which most programs can't show. Print it to a new PDF and send that."),
    MACRO("The document contains macros. Save it without them, or as a PDF."),
    EMBEDDED_OBJECT("The document has another program's object or file inside it. Save it without, or as a PDF."),
    EXTERNAL_LINK("The document loads parts of itself, such as its template, from elsewhere. Save it as a PDF."),
    BOMB("The file would take far more memory or work to open than a document does.");

    private final String sentence;

    UploadRefusal(String sentence) {
        this.sentence = sentence;
    }

    /** What the person who uploads is told: plain, and the same whatever the file or its name says. */
    public String sentence() {
        return sentence;
    }
}
