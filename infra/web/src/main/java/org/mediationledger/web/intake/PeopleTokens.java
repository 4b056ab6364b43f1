package org.mediationledger.web.intake;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.BlindIndex.Kind;
import org.mediationledger.web.desk.Findable;

/** By what a case's people are found. */
public final class PeopleTokens {

    private final Findable findable;

    /** Makes them findable with this. */
    public PeopleTokens(Findable findable) {
        this.findable = findable;
    }

    /** A right-holder, by name and number. */
    public void put(CaseId caseId, PersonId person, HolderRequest holder) {
        findable.by(caseId, person, Kind.NAME, holder.name());
        findable.by(caseId, person, Kind.PHONE, holder.phone());
    }

    /** The child or young person, by name and date of birth. */
    void put(CaseId caseId, PersonId person, ChildRequest child) {
        LocalDate dateOfBirth = child.dateOfBirth();
        findable.by(caseId, person, Kind.NAME, child.name());
        findable.by(caseId, person, Kind.DATE_OF_BIRTH, dateOfBirth == null ? null : dateOfBirth.toString());
    }
}
