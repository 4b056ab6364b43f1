package org.mediationledger.web.evidence;

import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.rights.Role;

/** For whom a role has packs made when it doesn't say. */
final class RecipientOf {

    private RecipientOf() {}

    static RecipientClass role(Role role) {
        return switch (role) {
            case FAMILY, REPRESENTATIVE -> RecipientClass.FAMILY;
            case AUTHORITY, COMMISSIONING_BODY -> RecipientClass.AUTHORITY;
            case AUDITOR -> RecipientClass.AUDITOR;
            case FRONT_DOOR,
                    COORDINATOR,
                    ADVISER,
                    MEDIATOR,
                    COMMISSIONER,
                    PREPARER,
                    SAFEGUARDING_LEAD,
                    DATA_PROTECTION_OFFICER,
                    LEDGER -> RecipientClass.TRIBUNAL;
        };
    }
}
