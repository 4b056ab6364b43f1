package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EndOfPursuit;

/** From the family's first contact with the adviser to its choice. */
public sealed interface ChoiceEvent extends CaseEvent {

    /**
     * The family contacted the adviser (SEND Regulations 2014 reg 33). Stops {@code CONTACT_ADVISER}.
     *
     * @param by the right-holder who did
     * @param afterLimit more than two months after the notice was sent: recorded, never refused; the Tribunal's
     *     permission may be needed
     */
    record AdviserContacted(
            CaseId caseId, PersonId by, Channel channel, boolean afterLimit, LocalDate occurredOn, Clocks clocks)
            implements ChoiceEvent {}

    /** The adviser gave information and advice about pursuing mediation (CFA 2014 s 55(4)-(5)). */
    record AdviceGiven(
            CaseId caseId, PersonId to, Channel channel, List<AdviceTopic> topics, LocalDate occurredOn, Clocks clocks)
            implements ChoiceEvent {

        /** Takes an unmodifiable copy. */
        public AdviceGiven {
            topics = List.copyOf(topics);
        }
    }

    /**
     * The family wishes to mediate (CFA 2014 s 52(3)).
     *
     * @param healthProvisionWanted what the family wants where health provision is missing (s 52(4), reg 32(e))
     */
    record MediationRequested(
            CaseId caseId, PersonId by, @Nullable Sealed healthProvisionWanted, LocalDate occurredOn, Clocks clocks)
            implements ChoiceEvent {}

    /** The family told the adviser that it does not wish to mediate (CFA 2014 s 55(4), reg 34): a certificate is due. */
    record MediationDeclined(CaseId caseId, PersonId by, LocalDate occurredOn, Clocks clocks) implements ChoiceEvent {}

    /** The family has not made up its mind: the dates that run go on, and those that a resolution ended run again. */
    record ChoiceLeftOpen(CaseId caseId, PersonId by, LocalDate occurredOn, Clocks clocks) implements ChoiceEvent {}

    /** The family had wished to mediate and no longer goes ahead (reg 34; ground C1b): a certificate is due. */
    record PursuitEnded(CaseId caseId, PersonId by, EndOfPursuit why, LocalDate occurredOn, Clocks clocks)
            implements ChoiceEvent {}

    /** The family wants neither mediation nor a certificate. The appeal window runs on. */
    record RequestWithdrawn(CaseId caseId, PersonId by, LocalDate occurredOn, Clocks clocks) implements ChoiceEvent {}
}
