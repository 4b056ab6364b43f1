package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;

/**
 * Who of several right-holders acts, to whom the right passed, and what they let each other see (CFA 2014 ss 51-52, 80,
 * 83). Who they are tells {@link IntakeEvent.RightHolderNamed}.
 */
public sealed interface HolderEvent extends CaseEvent {

    /**
     * A right-holder no longer acts in the case. What was said by or issued to them stays on record; no certificate is
     * owed to them any more.
     */
    record HolderStoodDown(CaseId caseId, PersonId person, EndOfHolding why, LocalDate occurredOn, Clocks clocks)
            implements HolderEvent {}

    /**
     * The right is exercised by the young person from now on, who is over compulsory school age (CFA 2014 ss 51(1), 83),
     * or by an alternative person where the young person lacks capacity for the decision (s 80, SEND Regulations 2014
     * regs 63-64). Those who held it before no longer act. A wish to mediate that was pending stands until the successor
     * says otherwise; advice, a no and a certificate are personal and don't pass.
     *
     * @param by who exercises the right
     * @param from who held it before; {@code by} may be one of them, who goes on in another capacity
     * @param newCertificateAdvised a certificate in force was issued to one of those before: whether it serves the
     *     successor's appeal is unclear (CFA 2014 s 55(3))
     * @param schoolAgeEndedOn the day on which compulsory school age ended, where only this told it
     */
    record RightTakenOver(
            CaseId caseId,
            PersonId by,
            HolderCapacity capacity,
            List<PersonId> from,
            boolean newCertificateAdvised,
            @Nullable LocalDate schoolAgeEndedOn,
            LocalDate occurredOn,
            Clocks clocks)
            implements HolderEvent {

        /** Takes an unmodifiable copy. */
        public RightTakenOver {
            from = List.copyOf(from);
        }
    }

    /** A right-holder agrees that the others see what they tell in the case; no view is joint unless all agree. */
    record JointViewAgreed(CaseId caseId, PersonId person, LocalDate occurredOn) implements HolderEvent {}

    /** A right-holder takes that back: the view is joint no longer. */
    record JointViewWithdrawn(CaseId caseId, PersonId person, LocalDate occurredOn) implements HolderEvent {}
}
