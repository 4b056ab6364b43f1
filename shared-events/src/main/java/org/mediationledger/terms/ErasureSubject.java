package org.mediationledger.terms;

/** What was to be erased. */
public enum ErasureSubject {
    /** Everything that is sealed for one person of the case. */
    PERSON,
    /** Everything of the case that is kept for one length of time. */
    RETENTION_CLASS,
    /** One document. */
    DOCUMENT
}
