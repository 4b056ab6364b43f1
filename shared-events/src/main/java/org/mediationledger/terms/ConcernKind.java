package org.mediationledger.terms;

/** What a safeguarding concern is about, as the statutory guidance on safeguarding children and adults sorts harm. */
public enum ConcernKind {
    /** Physical abuse. */
    PHYSICAL_ABUSE,

    /** Emotional abuse. */
    EMOTIONAL_ABUSE,

    /** Sexual abuse. */
    SEXUAL_ABUSE,

    /** Neglect. */
    NEGLECT,

    /** Domestic abuse, a child who sees or hears it included. */
    DOMESTIC_ABUSE,

    /** Exploitation or radicalisation. */
    EXPLOITATION,

    /** Harm that somebody does to themselves, or speaks of doing. */
    SELF_HARM,

    /** What somebody who works with the family did, or is said to have done. */
    CONDUCT_OF_STAFF,

    /** Anything else that puts somebody at risk of serious harm. */
    OTHER
}
