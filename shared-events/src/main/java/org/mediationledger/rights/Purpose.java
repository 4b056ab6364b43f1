package org.mediationledger.rights;

import java.util.List;

/** For what somebody reads. Which of these a role may say is told here, and which it is taken to mean when it says none. */
public enum Purpose {
    /** Working on the case. */
    CASEWORK,
    /** Seeing to the work of others: supervision, quality, a complaint. */
    SUPERVISION,
    /** Somebody may be at risk. */
    SAFEGUARDING,
    /** Preparing or answering an appeal to the Tribunal. */
    APPEAL,
    /** Checking the record. */
    AUDIT,
    /** Keeping the law of data protection. */
    DATA_PROTECTION,
    /** Answering what a person may ask about their own data (UK GDPR arts 15-21). */
    SUBJECT_REQUEST,
    /** Following one's own case, or that of somebody whom one helps. */
    OWN_CASE;

    /** What somebody in that role may say that they read for; the first is taken to be meant where nothing is said. */
    public static List<Purpose> of(Role role) {
        return switch (role) {
            case FRONT_DOOR, COMMISSIONING_BODY -> List.of(CASEWORK, SUPERVISION);
            case COORDINATOR, ADVISER -> List.of(CASEWORK, SUPERVISION, SAFEGUARDING, SUBJECT_REQUEST);
            case MEDIATOR -> List.of(CASEWORK, SAFEGUARDING);
            case AUTHORITY -> List.of(CASEWORK, SUPERVISION, APPEAL, SUBJECT_REQUEST);
            case COMMISSIONER -> List.of(SUPERVISION);
            case AUDITOR -> List.of(AUDIT);
            case PREPARER -> List.of(APPEAL);
            case FAMILY, REPRESENTATIVE -> List.of(OWN_CASE);
            case SAFEGUARDING_LEAD -> List.of(SAFEGUARDING, SUPERVISION);
            case DATA_PROTECTION_OFFICER -> List.of(DATA_PROTECTION, SUBJECT_REQUEST, AUDIT);
            case LEDGER -> List.of(CASEWORK);
        };
    }
}
