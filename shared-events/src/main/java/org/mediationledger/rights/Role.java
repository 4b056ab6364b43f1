package org.mediationledger.rights;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** In which role somebody acts. One person with two tasks has two accounts. */
public enum Role {
    /** The information and advice service that passes families on. */
    FRONT_DOOR,
    /** The provider's co-ordinator: referrals, calls, meetings. */
    COORDINATOR,
    /** The mediation adviser: information, advice and the certificate (CFA 2014 s 55(3)-(5)). */
    ADVISER,
    /** The mediator who conducts meetings (CFA 2014 ss 53-54). */
    MEDIATOR,
    /** An officer of the local authority. */
    AUTHORITY,
    /** An officer of a commissioning body. */
    COMMISSIONING_BODY,
    /** Who commissions the service and sees figures, never a case. */
    COMMISSIONER,
    /** Who checks the record and need not trust the operator. */
    AUDITOR,
    /** Who prepares the Tribunal bundle for the local authority. */
    PREPARER,
    /** A parent, young person or alternative person. */
    FAMILY,
    /** Who supports or represents a family. */
    REPRESENTATIVE,
    /** The provider's safeguarding lead. */
    SAFEGUARDING_LEAD,
    /** The provider's data-protection officer. */
    DATA_PROTECTION_OFFICER,
    /** The ledger itself, where time passes or the calendar changes. Nobody signs in as it. */
    LEDGER;

    private static final Set<Role> PEOPLE = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LEDGER)));

    /** The roles in which people act. */
    public static Set<Role> ofPeople() {
        return PEOPLE;
    }
}
