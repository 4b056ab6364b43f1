package org.mediationledger.bundle.plan;

/** Why a page with a note stands where a paper should: the paper couldn't be put in, and the rest was built. */
public enum SlipReason {
    /** The file asks for a password. */
    ENCRYPTED("The file is locked with a password."),

    /** The file can't be read as what it says it is. */
    BROKEN("The file is damaged and could not be read."),

    /** The file's digest, or its number of pages, is not what was recorded. */
    CHANGED("The file is not the one that was recorded."),

    /** There is no file. */
    ABSENT("The file could not be found."),

    /** What was put in is no PDF, and none was made of it. */
    NOT_A_PDF("The file is not a PDF, and none was made of it."),

    /** The paper's data were erased for good. */
    ERASED("The paper was erased.");

    private final String sentence;

    SlipReason(String sentence) {
        this.sentence = sentence;
    }

    /** What the slip page says. */
    public String sentence() {
        return sentence;
    }
}
