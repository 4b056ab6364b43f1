package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.RestrictionGround;

/** Commands of data protection: erasing, keeping for a claim, restricting (UK GDPR arts 17-18). */
public sealed interface DataProtectionCommand extends CaseCommand {

    /**
     * Erases personal data for good, today: the date of an erasure is never told. The edge, which alone knows the vault,
     * says which keys there are; the case says which of them go.
     */
    sealed interface ErasePersonalData extends DataProtectionCommand {

        /** On which ground. */
        ErasureGround ground();

        /** Whose decision it is. */
        AccountId decidedBy();

        /** The keys that the vault holds for the case, but those of safeguarding. */
        List<ErasedKey> held();

        @Override
        default @Nullable LocalDate occurredOn() {
            return null;
        }
    }

    /** Everything of one person, in every class for which it is kept, and what was said about them in confidence. */
    record ErasePerson(CaseId caseId, PersonId person, ErasureGround ground, AccountId decidedBy, List<ErasedKey> held)
            implements ErasePersonalData {

        /** Takes an unmodifiable copy. */
        public ErasePerson {
            held = List.copyOf(held);
        }
    }

    /** Everything of the case that is kept for one length of time. */
    record EraseRetentionClass(
            CaseId caseId, RetentionClass retention, ErasureGround ground, AccountId decidedBy, List<ErasedKey> held)
            implements ErasePersonalData {

        /** Takes an unmodifiable copy. */
        public EraseRetentionClass {
            held = List.copyOf(held);
        }
    }

    /** One document. */
    record EraseDocument(CaseId caseId, UUID document, ErasureGround ground, AccountId decidedBy, List<ErasedKey> held)
            implements ErasePersonalData {

        /** Takes an unmodifiable copy. */
        public EraseDocument {
            held = List.copyOf(held);
        }
    }

    /**
     * One note of words said in confidence.
     *
     * @param note the entry of the timeline that tells of them
     */
    record EraseNote(CaseId caseId, UUID note, ErasureGround ground, AccountId decidedBy, List<ErasedKey> held)
            implements ErasePersonalData {

        /** Takes an unmodifiable copy. */
        public EraseNote {
            held = List.copyOf(held);
        }
    }

    /** Keeps everything of the case from being erased. */
    record PlaceLegalHold(
            CaseId caseId, LegalHoldReason reason, @Nullable LocalDate occurredOn) implements DataProtectionCommand {}

    /** Ends that, as far as that reason goes. */
    record LiftLegalHold(
            CaseId caseId, LegalHoldReason reason, @Nullable LocalDate occurredOn) implements DataProtectionCommand {}

    /** Restricts the processing of a person's data. */
    record RestrictProcessing(
            CaseId caseId,
            PersonId person,
            RestrictionGround ground,
            @Nullable LocalDate occurredOn) implements DataProtectionCommand {}

    /** Ends that; the person is to be told before (UK GDPR art 18(3)). */
    record LiftRestriction(
            CaseId caseId, PersonId person, @Nullable LocalDate occurredOn) implements DataProtectionCommand {}
}
