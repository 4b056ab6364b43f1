package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, as far as its statutory dates depend on it. All dates are civil dates in England; what is not
 * known is null.
 *
 * @param noticeSentOn day that the written notice of the decision was sent; not its printed date, not its receipt
 * @param certificateIssuedOn day that the mediation certificate was issued
 * @param familyDeclinedOn day that the family told the adviser that it does not wish to mediate, or no longer does
 * @param localAuthorityInformedOn day that the local authority, or the contact it named, was told that mediation is wanted
 * @param commissionerInformedOn day that the local authority told the commissioning body
 * @param cannotArrangeToldOn day that the local authority told the adviser that it cannot arrange the mediation in time
 * @param mediationConcludedOn day that the mediation, all its sessions, concluded
 * @param meetingOn day on which the mediation meeting is held
 * @param agreementMadeOn day that the mediation agreement was made
 * @param agreedBy day the parties agreed in writing to act by (reg 42(5))
 * @param issues what the mediation issues are about; an empty set is read as {@link IssueKind#EDUCATION}
 * @param sectionIOnly true where only section I of the plan is in dispute, so that no certificate is needed (s 55(2))
 * @param agreedActions what the agreement says will be done; without {@code agreementMadeOn} they give no date
 */
public record Facts(
        @Nullable LocalDate noticeSentOn,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable LocalDate familyDeclinedOn,
        @Nullable LocalDate localAuthorityInformedOn,
        @Nullable LocalDate commissionerInformedOn,
        @Nullable LocalDate cannotArrangeToldOn,
        @Nullable LocalDate mediationConcludedOn,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate agreementMadeOn,
        @Nullable LocalDate agreedBy,
        Set<IssueKind> issues,
        boolean sectionIOnly,
        Set<AgreedAction> agreedActions) {

    /** Nothing known yet, of an education matter. */
    public static final Facts NONE = new Facts(
            null, null, null, null, null, null, null, null, null, null, Set.of(IssueKind.EDUCATION), false, Set.of());

    public Facts {
        issues = inOrder(IssueKind.class, issues.isEmpty() ? Set.of(IssueKind.EDUCATION) : issues);
        agreedActions = inOrder(AgreedAction.class, agreedActions);
    }

    public Facts withNoticeSentOn(@Nullable LocalDate noticeSentOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withCertificateIssuedOn(@Nullable LocalDate certificateIssuedOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withFamilyDeclinedOn(@Nullable LocalDate familyDeclinedOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withLocalAuthorityInformedOn(@Nullable LocalDate localAuthorityInformedOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withCommissionerInformedOn(@Nullable LocalDate commissionerInformedOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withCannotArrangeToldOn(@Nullable LocalDate cannotArrangeToldOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withMediationConcludedOn(@Nullable LocalDate mediationConcludedOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withMeetingOn(@Nullable LocalDate meetingOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withAgreementMadeOn(@Nullable LocalDate agreementMadeOn) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withAgreedBy(@Nullable LocalDate agreedBy) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withIssues(Set<IssueKind> issues) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withSectionIOnly(boolean sectionIOnly) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    public Facts withAgreedActions(Set<AgreedAction> agreedActions) {
        return new Facts(
                noticeSentOn,
                certificateIssuedOn,
                familyDeclinedOn,
                localAuthorityInformedOn,
                commissionerInformedOn,
                cannotArrangeToldOn,
                mediationConcludedOn,
                meetingOn,
                agreementMadeOn,
                agreedBy,
                issues,
                sectionIOnly,
                agreedActions);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
