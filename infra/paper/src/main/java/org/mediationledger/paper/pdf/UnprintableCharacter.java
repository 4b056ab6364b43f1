package org.mediationledger.paper.pdf;

/** A value holds a character that no embedded typeface can show. A certificate with a box in a name is no certificate. */
public final class UnprintableCharacter extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnprintableCharacter(String field, int codePoint) {
        super("%s: U+%04X can't be printed".formatted(field, codePoint));
    }
}
