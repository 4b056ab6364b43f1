package org.mediationledger.web.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.register.CaseLine;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.stereotype.Component;

/** Tells which of some cases somebody reaches: of no other is anybody told who read it. */
@Component
final class Reached {

    private static final int PAGE = 200;

    private static final Enquiry.Kind<CaseList> KIND = new Enquiry.Kind<>(CaseList.class, CaseList::refusal);

    private final Enquiry enquiry;

    Reached(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** Those that the actor reaches now. */
    Set<CaseId> by(Actor actor, Set<CaseId> cases) {
        Set<CaseId> reached = new HashSet<>();
        List<CaseId> all = List.copyOf(cases);
        for (int from = 0; from < all.size(); from += PAGE) {
            Set<CaseId> among = Set.copyOf(all.subList(from, Math.min(from + PAGE, all.size())));
            reached.addAll(enquiry
                    .askAboutAll(
                            atLeast -> new ListCases(
                                    actor, null, null, null, null, null, among, null, PAGE, atLeast),
                            KIND)
                    .items()
                    .stream()
                    .map(CaseLine::caseId)
                    .collect(Collectors.toSet()));
        }
        return reached;
    }
}
