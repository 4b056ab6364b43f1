package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EndOfPursuit;

/** Commands from the family's first contact to its choice. */
public sealed interface ChoiceCommand extends CaseCommand {

    /** Which right-holder it concerns; may be left out where only one acts. */
    @Nullable
    PersonId person();

    /** Records that the family contacted the adviser (reg 33). */
    record RecordContact(
            CaseId caseId,
            @Nullable PersonId person,
            Channel channel,
            @Nullable LocalDate occurredOn) implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public RecordContact(CaseId caseId, Channel channel, @Nullable LocalDate occurredOn) {
            this(caseId, null, channel, occurredOn);
        }
    }

    /** Records that information and advice about mediation were given to the right-holder (CFA 2014 s 55). */
    record GiveAdvice(
            CaseId caseId,
            @Nullable PersonId person,
            Channel channel,
            Set<AdviceTopic> topics,
            @Nullable LocalDate occurredOn)
            implements ChoiceCommand {

        /** Takes an unmodifiable copy. */
        public GiveAdvice {
            topics = Set.copyOf(topics);
        }

        /** To the only right-holder who acts. */
        public GiveAdvice(CaseId caseId, Channel channel, Set<AdviceTopic> topics, @Nullable LocalDate occurredOn) {
            this(caseId, null, channel, topics, occurredOn);
        }
    }

    /** Records that the family wishes to mediate (CFA 2014 s 52(3)). */
    record RequestMediation(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable Sealed healthProvisionWanted,
            @Nullable LocalDate occurredOn)
            implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public RequestMediation(CaseId caseId, @Nullable Sealed healthProvisionWanted, @Nullable LocalDate occurredOn) {
            this(caseId, null, healthProvisionWanted, occurredOn);
        }
    }

    /** Records that the family does not wish to mediate (CFA 2014 s 55(4)). */
    record DeclineMediation(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public DeclineMediation(CaseId caseId, @Nullable LocalDate occurredOn) {
            this(caseId, null, occurredOn);
        }
    }

    /** Records that the family has not made up its mind. */
    record LeaveChoiceOpen(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public LeaveChoiceOpen(CaseId caseId, @Nullable LocalDate occurredOn) {
            this(caseId, null, occurredOn);
        }
    }

    /** Records that the family no longer goes ahead with mediation (reg 34). */
    record EndPursuit(
            CaseId caseId,
            @Nullable PersonId person,
            EndOfPursuit why,
            @Nullable LocalDate occurredOn) implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public EndPursuit(CaseId caseId, EndOfPursuit why, @Nullable LocalDate occurredOn) {
            this(caseId, null, why, occurredOn);
        }
    }

    /** Records that the family wants neither mediation nor a certificate. */
    record WithdrawRequest(
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements ChoiceCommand {

        /** By the only right-holder who acts. */
        public WithdrawRequest(CaseId caseId, @Nullable LocalDate occurredOn) {
            this(caseId, null, occurredOn);
        }
    }
}
