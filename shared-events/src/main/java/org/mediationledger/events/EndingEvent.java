package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EarlyResolution;

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

    /**
     * The provider learned that the matter was resolved before a meeting was held. It is no mediation agreement, so no
     * time of regulation 42 runs from it, and no mediation was held. Until the family confirms it every date goes on, the
     * appeal's above all.
     */
    record ResolvedBeforeMeeting(CaseId caseId, EarlyResolution how, LocalDate occurredOn) implements EndingEvent {}

    /**
     * A right-holder confirmed that the matter is resolved. Once everybody who acts has, contact, appeal and arrangement
     * are shown as due no longer: nobody gives up another's appeal (CFA 2014 s 51). A certificate that was due stays due.
     * Who goes on all the same, by another choice or a certificate, has all dates again, and so has whoever comes in later.
     */
    record ResolutionConfirmed(CaseId caseId, PersonId by, LocalDate occurredOn, Clocks clocks)
            implements EndingEvent {}

    /** A right-holder said that the matter is not resolved, or no longer: every date is as if it never had been. */
    record ResolutionDisputed(CaseId caseId, PersonId by, LocalDate occurredOn, Clocks clocks) implements EndingEvent {}

    /**
     * A last letter went to a right-holder who had not answered. Once every one who acts had one and the days that they
     * name have passed, the case may be closed for want of an answer, unless somebody was heard of before.
     *
     * @param to to whom
     * @param attempts when and how the family was tried before, the earliest first
     * @param replyBy the last day for an answer
     */
    record LastLetterSent(
            CaseId caseId,
            PersonId to,
            List<ContactAttempt> attempts,
            Channel channel,
            LocalDate replyBy,
            LocalDate occurredOn)
            implements EndingEvent {

        /** Takes an unmodifiable copy. */
        public LastLetterSent {
            attempts = List.copyOf(attempts);
        }
    }
}
