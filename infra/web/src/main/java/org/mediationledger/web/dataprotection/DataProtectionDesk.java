package org.mediationledger.web.dataprotection;

import java.util.UUID;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.web.desk.HeldKeys;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands of data protection. Whoever asks for an erasure decides it. */
@Component
public final class DataProtectionDesk {

    private final HeldKeys keys;

    /** Names the keys that are held there. */
    public DataProtectionDesk(HeldKeys keys) {
        this.keys = keys;
    }

    /** Everything of a person goes. */
    public DataProtectionCommand.ErasePerson toErase(
            CaseId caseId, PersonId person, Submission submission, ErasureRequest request) {
        return new DataProtectionCommand.ErasePerson(
                caseId, person, request.ground(), submission.actor().account(), keys.of(caseId));
    }

    /** Everything that is kept for one length of time goes. */
    public DataProtectionCommand.EraseRetentionClass toErase(
            CaseId caseId, RetentionClass retention, Submission submission, ErasureRequest request) {
        return new DataProtectionCommand.EraseRetentionClass(
                caseId, retention, request.ground(), submission.actor().account(), keys.of(caseId));
    }

    /** A document goes. */
    public DataProtectionCommand.EraseDocument toEraseDocument(
            CaseId caseId, UUID document, Submission submission, ErasureRequest request) {
        return new DataProtectionCommand.EraseDocument(
                caseId, document, request.ground(), submission.actor().account(), keys.of(caseId));
    }

    /** A note goes. */
    public DataProtectionCommand.EraseNote toEraseNote(
            CaseId caseId, UUID note, Submission submission, ErasureRequest request) {
        return new DataProtectionCommand.EraseNote(
                caseId, note, request.ground(), submission.actor().account(), keys.of(caseId));
    }

    /** Nothing goes for the time being. */
    public DataProtectionCommand.PlaceLegalHold toCommand(CaseId caseId, LegalHoldRequest request) {
        return new DataProtectionCommand.PlaceLegalHold(caseId, request.reason(), request.occurredOn());
    }

    /** That ends. */
    public DataProtectionCommand.LiftLegalHold toLift(CaseId caseId, LegalHoldReason reason, OnDay request) {
        return new DataProtectionCommand.LiftLegalHold(caseId, reason, request.occurredOn());
    }

    /** A person's data are not used for the time being. */
    public DataProtectionCommand.RestrictProcessing toCommand(
            CaseId caseId, PersonId person, RestrictionRequest request) {
        return new DataProtectionCommand.RestrictProcessing(caseId, person, request.ground(), request.occurredOn());
    }

    /** That ends. */
    public DataProtectionCommand.LiftRestriction toLift(CaseId caseId, PersonId person, OnDay request) {
        return new DataProtectionCommand.LiftRestriction(caseId, person, request.occurredOn());
    }
}
