package org.mediationledger.web.desk;

import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.HolderCapacity;

/**
 * The ids of the two people whom every case has. They follow from the case's own, so that a later command seals what
 * concerns the child under the child's key without asking anybody; ids of different cases still cannot be joined.
 */
public final class CasePeople {

    private CasePeople() {}

    /** The child or young person. */
    public static PersonId child(CaseId caseId) {
        return new PersonId(DerivedId.of("child", caseId.toString()));
    }

    /** The right-holder: the young person themselves, or somebody for the child. */
    public static PersonId holder(CaseId caseId, HolderCapacity capacity) {
        return switch (capacity) {
            case YOUNG_PERSON -> child(caseId);
            case PARENT, ALTERNATIVE_PERSON -> new PersonId(DerivedId.of("holder", caseId.toString()));
        };
    }
}
