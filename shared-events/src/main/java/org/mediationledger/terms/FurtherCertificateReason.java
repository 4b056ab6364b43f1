package org.mediationledger.terms;

/** Why a second certificate issues to one person for one decision. */
public enum FurtherCertificateReason {
    /** The family declined first and mediated later. */
    MEDIATED_AFTER_DECLINING,

    /** The authority could not arrange in time and a meeting was held later. */
    MEDIATED_AFTER_AUTHORITY_COULD_NOT,

    /** The family declined first, then wished to mediate, then did not go ahead. */
    PURSUED_AFTER_DECLINING,

    /** The earlier one was withdrawn. */
    REPLACES_WITHDRAWN,

    /** Another provider issued the earlier one. */
    OTHER_PROVIDER,

    /** The earlier one issued while Section I alone was to be appealed and none was needed. */
    APPEAL_WIDENED
}
