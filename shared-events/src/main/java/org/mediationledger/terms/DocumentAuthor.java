package org.mediationledger.terms;

/** As what somebody wrote or signed a document. */
public enum DocumentAuthor {
    /** A parent, or the young person. */
    RIGHT_HOLDER,
    /** The child. */
    CHILD,
    /** Whoever represents the family. */
    REPRESENTATIVE,
    /** An officer of the local authority. */
    LOCAL_AUTHORITY,
    /** An officer of a commissioning body. */
    COMMISSIONING_BODY,
    /** Staff of a school, college or early-years setting. */
    SCHOOL_OR_COLLEGE,
    /** An educational psychologist. */
    EDUCATIONAL_PSYCHOLOGIST,
    /** A speech and language therapist. */
    SPEECH_AND_LANGUAGE_THERAPIST,
    /** An occupational therapist. */
    OCCUPATIONAL_THERAPIST,
    /** Another health professional. */
    HEALTH_PROFESSIONAL,
    /** A social worker. */
    SOCIAL_WORKER,
    /** The Tribunal. */
    TRIBUNAL,
    /** The provider of the mediation, or an adviser. */
    PROVIDER,
    /** Somebody else. */
    OTHER
}
