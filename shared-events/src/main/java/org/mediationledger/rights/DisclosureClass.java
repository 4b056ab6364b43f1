package org.mediationledger.rights;

/** Who may come to know that an event exists, and what it says. */
public enum DisclosureClass {
    /** May go before a Tribunal: notices, dates of contact, arrangement and meetings, the certificate. */
    OPEN,

    /** For the parties of the case and the provider: people, attendance, outcome, agreement. */
    PARTY,

    /** Given in confidence for the mediation: never shown to an authority, a family's opponent or a Tribunal. */
    CONFIDENTIAL,

    /** Disclosures of serious harm: the safeguarding lead only. */
    SAFEGUARDING
}
