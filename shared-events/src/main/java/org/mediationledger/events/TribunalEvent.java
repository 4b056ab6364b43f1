package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;

/** What is asked of the Tribunal before it admits an appeal. None of it moves a statutory date. */
public sealed interface TribunalEvent extends CaseEvent {

    /**
     * The Tribunal's permission was sought to appeal without a certificate, or late (CFA 2014 s 55(3); HESC Rules r 20(4)).
     * A judge decides, whether or not the family had a reason.
     *
     * @param needs for what, at least one
     * @param occurredOn the day on which the request was sent
     */
    record PermissionSought(CaseId caseId, List<PermissionNeed> needs, LocalDate occurredOn) implements TribunalEvent {

        /** Takes an unmodifiable copy. */
        public PermissionSought {
            needs = List.copyOf(needs);
        }
    }

    /** The Tribunal answered the latest request (HESC Rules r 5(3)(a)). */
    record PermissionAnswered(CaseId caseId, PermissionAnswer answer, LocalDate occurredOn) implements TribunalEvent {}
}
