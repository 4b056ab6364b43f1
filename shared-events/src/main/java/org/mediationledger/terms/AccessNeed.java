package org.mediationledger.terms;

/** What somebody needs so that they can take part on equal terms (Equality Act 2010 ss 20 and 29). */
public enum AccessNeed {
    /** An interpreter of a spoken language. */
    INTERPRETER,

    /** An interpreter of British Sign Language. */
    BSL_INTERPRETER,

    /** An adjustment of place, time or course of the meeting. */
    ADJUSTMENT,

    /** Papers in another format: large print, easy read, Braille, audio. */
    FORMAT,

    /** To be reached in a certain way, and not in another. */
    PREFERRED_CHANNEL,

    /** To be written and spoken to in a certain language. */
    PREFERRED_LANGUAGE
}
