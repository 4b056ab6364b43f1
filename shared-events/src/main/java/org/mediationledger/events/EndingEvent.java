package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.CancelledBy;

/** Ways in which a case comes to its end other than by meetings that ran their course. */
public sealed interface EndingEvent extends CaseEvent {

    /**
     * Mediation that had begun was broken off. The family has participated, so the conclusion that is recorded with it
     * makes a certificate due as any other (CFA 2014 s 55(5), reg 39). Mediation broken off before its first meeting is
     * the end of the family's pursuit instead (reg 34).
     *
     * @param by who broke it off
     */
    record MediationAbandoned(CaseId caseId, CancelledBy by, LocalDate occurredOn) implements EndingEvent {}
}
