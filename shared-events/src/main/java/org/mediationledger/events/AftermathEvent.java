package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.WithdrawalReason;

/** The appeal, and the end of a case. */
public sealed interface AftermathEvent extends CaseEvent {

    /**
     * The Tribunal registered an appeal (HESC Rules r 20).
     *
     * @param reference the Tribunal's reference
     * @param occurredOn the day on which the Tribunal received it
     */
    record AppealRegistered(CaseId caseId, @Nullable Sealed reference, LocalDate occurredOn, Clocks clocks)
            implements AftermathEvent {}

    /** How the appeal ended. */
    record AppealDecided(CaseId caseId, AppealOutcome outcome, LocalDate occurredOn) implements AftermathEvent {}

    /**
     * An adviser asks for the withdrawal of a certificate that a registered appeal used. It stays in force until somebody else
     * confirms that.
     *
     * @param replacedBy the certificate that takes its place, where there is one already
     * @param askedBy the account of whoever asks
     */
    record CertificateWithdrawalAsked(
            CaseId caseId,
            CertificateId certificate,
            WithdrawalReason reason,
            @Nullable CertificateId replacedBy,
            AccountId askedBy,
            LocalDate occurredOn)
            implements AftermathEvent {}

    /** The provider closed the case. Dates that ran are shown no longer, and none was met by it. */
    record CaseClosed(CaseId caseId, ClosureReason reason, LocalDate occurredOn, Clocks clocks)
            implements AftermathEvent {}

    /** The provider took the case up again. */
    record CaseReopened(CaseId caseId, LocalDate occurredOn, Clocks clocks) implements AftermathEvent {}
}
