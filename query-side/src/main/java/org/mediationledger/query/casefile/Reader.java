package org.mediationledger.query.casefile;

import org.mediationledger.ids.PersonId;
import org.mediationledger.query.reach.Holders;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.ContactLimit;

/** Who reads a case file, and what of it is for other eyes. */
record Reader(Actor actor, Holders holders) {

    /** Whether the table of rights shows the family's contacts: to the provider. */
    boolean seesContacts() {
        return RightsTable.of(actor.role()).contacts();
    }

    /**
     * The provider sees how everybody is reached; a right-holder only how they themselves are, and not even that where
     * they asked not to be reached through the portal: their account may be in somebody else's hands.
     */
    boolean seesContactsOf(Intake.Holder holder) {
        return seesContacts()
                || (actor.role() == Role.FAMILY
                        && holders.isOf(actor, holder.person())
                        && !holder.never().contains(ContactLimit.NO_PORTAL));
    }

    /** Whether what that right-holder said for themselves is kept from the reader. */
    boolean missesWordsOf(PersonId person) {
        return holders.hides(actor, person);
    }

    /** Whether a clock of a certificate tells words that are kept from the reader. */
    boolean missesCertificateOn(String clock) {
        return holders.hidesCertificate(actor, clock);
    }

    /** Whether anybody's words are kept from the reader. */
    boolean missesWords() {
        return holders.parts(actor);
    }
}
