package org.mediationledger.rights;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.terms.Party;

/** Whose papers somebody in a role brings, and so owns as it were: a body its own, the provider everybody's. */
public final class Lodging {

    private Lodging() {}

    /** Whose papers a role may bring to a case that it reaches, share, release and take back. */
    public static Set<Party> of(Role role) {
        return switch (role) {
            case COORDINATOR, ADVISER -> EnumSet.allOf(Party.class);
            case AUTHORITY, PREPARER -> EnumSet.of(Party.LOCAL_AUTHORITY);
            case COMMISSIONING_BODY -> EnumSet.of(Party.COMMISSIONING_BODY);
            case FRONT_DOOR,
                    MEDIATOR,
                    COMMISSIONER,
                    AUDITOR,
                    FAMILY,
                    REPRESENTATIVE,
                    SAFEGUARDING_LEAD,
                    DATA_PROTECTION_OFFICER,
                    LEDGER -> EnumSet.noneOf(Party.class);
        };
    }

    /** Whose side a role stands on, whose own papers it sees however they were lent; of the provider, nobody's. */
    public static Set<Party> sideOf(Role role) {
        return switch (role) {
            case AUTHORITY, PREPARER -> EnumSet.of(Party.LOCAL_AUTHORITY);
            case COMMISSIONING_BODY -> EnumSet.of(Party.COMMISSIONING_BODY);
            case FAMILY, REPRESENTATIVE -> EnumSet.of(Party.FAMILY);
            case FRONT_DOOR,
                    COORDINATOR,
                    ADVISER,
                    MEDIATOR,
                    COMMISSIONER,
                    AUDITOR,
                    SAFEGUARDING_LEAD,
                    DATA_PROTECTION_OFFICER,
                    LEDGER -> EnumSet.noneOf(Party.class);
        };
    }
}
