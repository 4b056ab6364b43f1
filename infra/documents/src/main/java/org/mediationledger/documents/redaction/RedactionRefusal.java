package org.mediationledger.documents.redaction;

/** Every reason for which there is no redacted copy. */
public enum RedactionRefusal {
    NO_REGION("No region to redact was given."),
    REGION_OFF_PAGE("A region doesn't lie on a page of the document."),
    UNREADABLE("The document can't be read."),
    TOO_MUCH("The document would take far more memory or work to draw than a document does."),
    NOT_SHOWN(
            "A page has a picture of a kind that can't be drawn here, so a copy would lose it. Print the document to a new"
                    + " PDF, and redact that."),
    NOT_GONE("The copy was looked through, and couldn't be shown to be free of what was redacted. It was thrown away.");

    private final String sentence;

    RedactionRefusal(String sentence) {
        this.sentence = sentence;
    }

    /** What the person who redacts is told: plain, and without anything of the document. */
    public String sentence() {
        return sentence;
    }
}
