package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;

/** Which right-holder a command concerns (CFA 2014 ss 51-52: each has own rights). */
final class Holding {

    private Holding() {}

    /** The right-holder who was said, and must act; the only one who acts, where none was said. */
    static PersonId acting(CaseFacts facts, @Nullable PersonId said) {
        if (said != null) {
            return acts(facts, said);
        }
        List<PersonId> acting = facts.holders().acting();
        Require.that(
                acting.size() == 1,
                HOLDER_NOT_SAID,
                "person",
                "Several people hold the right in this case; say which of them it concerns.");
        return acting.getFirst();
    }

    /** Somebody who was named as right-holder in this case. */
    static PersonId named(CaseFacts facts, PersonId person) {
        Require.that(
                facts.holders().named().containsKey(person),
                HOLDER_UNKNOWN,
                "person",
                "The case has no such right-holder.");
        return person;
    }

    /** Somebody who holds the right in this case and acts. */
    static PersonId acts(CaseFacts facts, PersonId person) {
        Require.that(
                facts.holders().acting().contains(named(facts, person)),
                HOLDER_NO_LONGER_ACTS,
                "person",
                "That person does not act as right-holder in this case, or no longer does.");
        return person;
    }

    /** Only those who act are let in, and the child. */
    static void actsOrIsChild(CaseFacts facts, PersonId person) {
        if (!person.equals(facts.intake().child())) {
            acts(facts, person);
        }
    }
}
