package org.mediationledger.query.evidence;

import static org.mediationledger.rights.DisclosureClass.OPEN;
import static org.mediationledger.rights.DisclosureClass.PARTY;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;

/** Who may have a pack made for whom, and which classes it discloses. What was given in confidence is in none. */
final class Recipients {

    private Recipients() {}

    static Set<DisclosureClass> classes(RecipientClass recipient) {
        return switch (recipient) {
            case FAMILY, AUTHORITY, AUDITOR -> EnumSet.of(OPEN, PARTY);
            case TRIBUNAL -> EnumSet.of(OPEN);
        };
    }

    /** A party has packs of its own class, and one for the Tribunal; the provider, who made the record, any. */
    static boolean mayAsk(Role role, RecipientClass recipient) {
        return switch (role) {
            case COORDINATOR, ADVISER, DATA_PROTECTION_OFFICER -> true;
            case FAMILY, REPRESENTATIVE -> recipient == RecipientClass.FAMILY || recipient == RecipientClass.TRIBUNAL;
            case AUTHORITY, COMMISSIONING_BODY ->
                recipient == RecipientClass.AUTHORITY || recipient == RecipientClass.TRIBUNAL;
            case PREPARER -> recipient == RecipientClass.TRIBUNAL;
            case AUDITOR -> recipient == RecipientClass.AUDITOR;
            case FRONT_DOOR, MEDIATOR, COMMISSIONER, SAFEGUARDING_LEAD, LEDGER -> false;
        };
    }
}
