package org.mediationledger.terms;

/** What mediation information and advice covered. */
public enum AdviceTopic {
    /** What mediation is, who takes part, that it is voluntary for the family. */
    WHAT_MEDIATION_IS,

    /** The right of appeal and that declining has no effect on it. */
    RIGHT_OF_APPEAL,

    /** The time limits and how they are worked out. */
    TIME_LIMITS,

    /** When a certificate is needed and when it issues. */
    CERTIFICATE,

    /** Health and social care issues and the Tribunal's recommendations. */
    HEALTH_AND_SOCIAL_CARE,

    /** Disagreement resolution as another way. */
    DISAGREEMENT_RESOLUTION,

    /** Where support and advocacy can be had. */
    SUPPORT
}
