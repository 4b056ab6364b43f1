package org.mediationledger.sealing;

/** A text holds half of a surrogate pair, so that no UTF-8 can carry it as entered (RFC 3629, section 3). */
public final class IllFormedText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    IllFormedText(String field) {
        super(field + " is not well-formed Unicode: it holds half of a surrogate pair");
        this.field = field;
    }

    /** The field's name, for the answer to whoever sent it. */
    public String field() {
        return field;
    }
}
