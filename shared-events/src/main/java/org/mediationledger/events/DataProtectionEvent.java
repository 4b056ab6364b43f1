package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.ErasureSubject;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.RestrictionGround;

/**
 * What became of personal data of the case: erased, kept for a claim, or restricted. Whoever received the data is told of
 * an erasure and of a restriction (UK GDPR art 19), so both are for the parties.
 */
public sealed interface DataProtectionEvent extends CaseEvent {

    /** An erasure. It is ordered by being recorded; the keys are destroyed after that. */
    sealed interface Erasure extends DataProtectionEvent {

        /** On which ground. */
        ErasureGround ground();

        /** Whose decision it was. */
        AccountId decidedBy();

        /** What opens the data; at least one. No value and no salt of it stands anywhere in an event. */
        List<ErasedKey> keys();
    }

    /**
     * Personal data were erased: all of one person, all that is kept for one length of time, or a document.
     *
     * @param person where all of one person
     * @param retention where all of one class
     * @param document where one document
     */
    record PersonalDataErased(
            CaseId caseId,
            ErasureSubject subject,
            @Nullable PersonId person,
            @Nullable RetentionClass retention,
            @Nullable UUID document,
            ErasureGround ground,
            AccountId decidedBy,
            List<ErasedKey> keys,
            LocalDate occurredOn)
            implements Erasure {

        /** Takes an unmodifiable copy. */
        public PersonalDataErased {
            keys = List.copyOf(keys);
        }
    }

    /** Words said in confidence were erased. That there were any is for those who may read them. */
    record ConfidencesErased(
            CaseId caseId, ErasureGround ground, AccountId decidedBy, List<ErasedKey> keys, LocalDate occurredOn)
            implements Erasure {

        /** Takes an unmodifiable copy. */
        public ConfidencesErased {
            keys = List.copyOf(keys);
        }
    }

    /** Nothing of the case may be erased for the time being (UK GDPR art 17(3)(e)). */
    record LegalHoldPlaced(CaseId caseId, LegalHoldReason reason, LocalDate occurredOn)
            implements DataProtectionEvent {}

    /** That reason to keep everything is gone. */
    record LegalHoldLifted(CaseId caseId, LegalHoldReason reason, LocalDate occurredOn)
            implements DataProtectionEvent {}

    /** A person's data are kept but not otherwise used for the time being (UK GDPR art 18). */
    record ProcessingRestricted(CaseId caseId, PersonId person, RestrictionGround ground, LocalDate occurredOn)
            implements DataProtectionEvent {}

    /** The restriction ended; the person was told before (UK GDPR art 18(3)). */
    record RestrictionLifted(CaseId caseId, PersonId person, LocalDate occurredOn) implements DataProtectionEvent {}
}
