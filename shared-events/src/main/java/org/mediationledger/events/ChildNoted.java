package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;

/**
 * What a case notes of its meetings and certificates, to judge later commands and so that every change of a child is a
 * change of its case. Each is appended in the same unit of work as the child's own fact, which carries the details:
 * readers look there and pass these by.
 */
public sealed interface ChildNoted extends CaseEvent {

    /** A meeting was arranged or moved. */
    record MeetingPlanNoted(
            CaseId caseId,
            MeetingId meeting,
            LocalDate plannedOn,
            @Nullable LocalDate noticeGivenOn,
            List<AccountId> mediators,
            LocalDate occurredOn)
            implements ChildNoted {

        /** Takes an unmodifiable copy. */
        public MeetingPlanNoted {
            mediators = List.copyOf(mediators);
        }
    }

    /** A meeting was called off. */
    record MeetingCancellationNoted(CaseId caseId, MeetingId meeting, CancelledBy by, LocalDate occurredOn)
            implements ChildNoted {}

    /** Something of a meeting was recorded that no rule of the case asks for. */
    record MeetingDetailNoted(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements ChildNoted {}

    /** The family was told date and place of a meeting. */
    record MeetingNoticeNoted(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements ChildNoted {}

    /** A meeting was held: the family has participated (CFA 2014 s 55(5)). */
    record MeetingHeldNoted(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements ChildNoted {}

    /**
     * A certificate was issued here or elsewhere.
     *
     * @param occurredOn the date of issue
     */
    record CertificateNoted(
            CaseId caseId, CertificateId certificate, PersonId person, CertificateGround ground, LocalDate occurredOn)
            implements ChildNoted {}

    /** A copy of a certificate was made. */
    record CertificateCopyNoted(CaseId caseId, CertificateId certificate, LocalDate occurredOn) implements ChildNoted {}

    /** A certificate was withdrawn. */
    record CertificateWithdrawalNoted(CaseId caseId, CertificateId certificate, LocalDate occurredOn)
            implements ChildNoted {}

    /** The day of a meeting came and it did not take place. */
    record MeetingNotHeldNoted(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements ChildNoted {}

    /** A meeting that was held was adjourned part-heard. */
    record MeetingAdjournmentNoted(CaseId caseId, MeetingId meeting, LocalDate occurredOn) implements ChildNoted {}

    /**
     * A certificate was sent, or came back.
     *
     * @param sent false where it came back
     */
    record CertificateDispatchNoted(CaseId caseId, CertificateId certificate, boolean sent, LocalDate occurredOn)
            implements ChildNoted {}
}
