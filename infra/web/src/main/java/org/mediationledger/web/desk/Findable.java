package org.mediationledger.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.BlindIndex.Kind;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.RetentionClass;

/** Makes people findable by what is sealed for them; it is forgotten with the value that it was made of. */
public final class Findable {

    private final BlindIndex tokens;
    private final PersonIndex people;

    /** Makes tokens with the one, and keeps them in the other. */
    public Findable(BlindIndex tokens, PersonIndex people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** A person of a case is found by this value, if it was told. */
    public void by(CaseId caseId, PersonId person, Kind kind, @Nullable String value) {
        List<String> made = value == null ? List.of() : tokens.tokens(kind, value);
        if (!made.isEmpty()) {
            people.put(new KeyScope(caseId.value(), person.value(), keptFor(kind)), made);
        }
    }

    private static RetentionClass keptFor(Kind kind) {
        return switch (kind) {
            case NAME, DATE_OF_BIRTH, AUTHORITY_REFERENCE -> RetentionClass.CASE_RECORD;
            case PHONE, EMAIL -> RetentionClass.CONTACT;
        };
    }
}
