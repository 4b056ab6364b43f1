package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.Party;

/**
 * What people say of the service. All of it is confidential: no authority and no other party sees it, and it never goes
 * before a Tribunal.
 */
public sealed interface QualityEvent extends CaseEvent {

    /**
     * Somebody complained.
     *
     * @param complaint which complaint of the case, counted from 1
     * @param party whose complaint it is
     * @param subject what it is about
     * @param words the complaint itself
     */
    record ComplaintReceived(
            CaseId caseId,
            int complaint,
            Party party,
            ComplaintSubject subject,
            @Nullable Sealed words,
            LocalDate occurredOn)
            implements QualityEvent {}

    /** The provider answered the complaint. */
    record ComplaintResolved(CaseId caseId, int complaint, ComplaintOutcome upheld, LocalDate occurredOn)
            implements QualityEvent {}

    /** Somebody was asked how the service was. */
    record FeedbackAsked(CaseId caseId, Party party, Channel channel, LocalDate occurredOn) implements QualityEvent {}

    /**
     * Somebody said how the service was, asked or not.
     *
     * @param score from 1, very poor, to 5, very good
     * @param words what they added
     */
    record FeedbackReceived(
            CaseId caseId, Party party, int score, @Nullable Sealed words, LocalDate occurredOn)
            implements QualityEvent {}
}
