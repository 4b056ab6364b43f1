package org.mediationledger.terms;

/** How much a letter says. */
public enum LetterForm {
    /** All that it is for: to an address that its recipient confirmed, and to no other. */
    WHOLE,

    /** That something changed, and nothing else. */
    NOTICE
}
