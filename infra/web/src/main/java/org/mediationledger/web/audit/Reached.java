package org.mediationledger.web.audit;

import java.util.Set;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.register.ReachedList;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.stereotype.Component;

/** Tells which of some cases somebody reaches: of no other is anybody told who read it. */
@Component
final class Reached {

    private static final Enquiry.Kind<ReachedList> KIND = new Enquiry.Kind<>(ReachedList.class, ReachedList::refusal);

    private final Enquiry enquiry;

    Reached(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** Those of at most {@link ListReached#MOST} that the actor reaches now. */
    Set<CaseId> by(Actor actor, Set<CaseId> cases) {
        return cases.isEmpty()
                ? Set.of()
                : enquiry.ask(new ListReached(actor, cases), KIND).cases();
    }
}
