package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.WithdrawalReason;

/** Facts of one mediation certificate (CFA 2014 s 55). */
public sealed interface CertificateEvent extends LedgerEvent {

    /** The certificate. */
    CertificateId certificate();

    /**
     * An adviser issued the certificate. The date of issue is taken from the clock, never told.
     *
     * @param number the reference printed on it
     * @param person the right-holder to whom it is issued
     * @param decision the one decision that it relates to
     * @param triggerOn the day on which the duty to issue arose; absent where nothing but a request led to it
     * @param dueOn the last lawful day to issue; absent likewise
     * @param late issued after that day: recorded, never refused
     * @param contactAfterLimit reg 33 was missed: the Tribunal's permission may be needed
     * @param notRequired issued on request although the appeal concerns Section I only
     * @param further why a second one issues to the same person for the same decision
     * @param appealBy the appeal date that the ledger shows as safe after this certificate
     * @param appealByOtherReading where an earlier certificate exists, the date if this later one counted
     * @param occurredOn the date of issue (HESC Rules r 20(1)(c)(ii))
     */
    record CertificateIssued(
            CaseId caseId,
            CertificateId certificate,
            String number,
            PersonId person,
            DecisionId decision,
            CertificateGround ground,
            @Nullable LocalDate triggerOn,
            @Nullable LocalDate dueOn,
            boolean late,
            boolean contactAfterLimit,
            boolean notRequired,
            @Nullable FurtherCertificateReason further,
            OrganisationId adviserOrganisation,
            Sealed adviserName,
            @Nullable LocalDate appealBy,
            @Nullable LocalDate appealByOtherReading,
            LocalDate occurredOn,
            Clocks clocks)
            implements CertificateEvent {}

    /**
     * A certificate from before the ledger, or from elsewhere, was entered from paper.
     *
     * @param number the reference printed on it
     * @param source who issued it, as the paper says
     * @param issuedOn the date of issue printed on it
     * @param occurredOn the day on which the paper was seen
     */
    record CertificateRecorded(
            CaseId caseId,
            CertificateId certificate,
            Sealed number,
            PersonId person,
            DecisionId decision,
            CertificateGround ground,
            Sealed source,
            LocalDate issuedOn,
            @Nullable FurtherCertificateReason further,
            @Nullable LocalDate appealBy,
            @Nullable LocalDate appealByOtherReading,
            LocalDate occurredOn,
            Clocks clocks)
            implements CertificateEvent {}

    /**
     * A copy was made; it keeps the date of issue and is marked as a copy.
     *
     * @param copy 1 for the first copy
     */
    record CopyMade(CaseId caseId, CertificateId certificate, int copy, LocalDate occurredOn)
            implements CertificateEvent {}

    /**
     * The certificate was withdrawn. It stays on record.
     *
     * @param replacedBy the certificate that takes its place, where there is one already
     */
    record CertificateWithdrawn(
            CaseId caseId,
            CertificateId certificate,
            WithdrawalReason reason,
            @Nullable CertificateId replacedBy,
            LocalDate occurredOn,
            Clocks clocks)
            implements CertificateEvent {}

    /**
     * The certificate went out to the person to whom it was issued. Its date of issue is the day that it bears, whenever
     * it was sent (HESC Rules r 20(1)(c)(ii)).
     *
     * @param channel how it was sent
     */
    record CertificateSent(CaseId caseId, CertificateId certificate, Channel channel, LocalDate occurredOn)
            implements CertificateEvent {}

    /**
     * The certificate did not arrive: it came back, or the message was not delivered. The appeal date moves by nothing.
     *
     * @param channel how it had been sent
     */
    record CertificateBounced(CaseId caseId, CertificateId certificate, Channel channel, LocalDate occurredOn)
            implements CertificateEvent {}
}
