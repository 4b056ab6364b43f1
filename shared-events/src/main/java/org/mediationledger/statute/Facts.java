package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, as far as its statutory dates depend on it. All dates are civil dates in England; what is not
 * known is null.
 *
 * @param days the days on which what is known happened
 * @param agreedBy day the parties agreed in writing to act by (reg 42(5))
 * @param issues what the mediation issues are about; an empty set is read as {@link IssueKind#EDUCATION}
 * @param sectionIOnly true where only section I of the plan is in dispute, so that no certificate is needed (s 55(2))
 * @param agreedActions what the agreement says will be done; without {@link #agreementMadeOn()} they give no date
 */
public record Facts(
        Map<Trigger, LocalDate> days,
        @Nullable LocalDate agreedBy,
        Set<IssueKind> issues,
        boolean sectionIOnly,
        Set<AgreedAction> agreedActions) {

    /** Nothing known yet, of an education matter. */
    public static final Facts NONE = new Facts(Map.of(), null, Set.of(IssueKind.EDUCATION), false, Set.of());

    /** Takes unmodifiable copies, each in its own order. */
    public Facts {
        Map<Trigger, LocalDate> inOrder = new EnumMap<>(Trigger.class);
        inOrder.putAll(days);
        days = Collections.unmodifiableMap(inOrder);
        issues = inOrder(IssueKind.class, issues.isEmpty() ? Set.of(IssueKind.EDUCATION) : issues);
        agreedActions = inOrder(AgreedAction.class, agreedActions);
    }

    /** The day on which that happened; null where it is not known. */
    public @Nullable LocalDate on(Trigger trigger) {
        return days.get(trigger);
    }

    /** With another day on which that happened; null where it is not known. */
    public Facts with(Trigger trigger, @Nullable LocalDate day) {
        Map<Trigger, LocalDate> all = new EnumMap<>(Trigger.class);
        all.putAll(days);
        if (day == null) {
            all.remove(trigger);
        } else {
            all.put(trigger, day);
        }
        return new Facts(all, agreedBy, issues, sectionIOnly, agreedActions);
    }

    public Facts withAgreedBy(@Nullable LocalDate day) {
        return new Facts(days, day, issues, sectionIOnly, agreedActions);
    }

    public Facts withIssues(Set<IssueKind> kinds) {
        return new Facts(days, agreedBy, kinds, sectionIOnly, agreedActions);
    }

    public Facts withSectionIOnly(boolean only) {
        return new Facts(days, agreedBy, issues, only, agreedActions);
    }

    public Facts withAgreedActions(Set<AgreedAction> actions) {
        return new Facts(days, agreedBy, issues, sectionIOnly, actions);
    }

    /** The day that the written notice of the decision was sent; not its printed date, not its receipt. */
    public @Nullable LocalDate noticeSentOn() {
        return on(Trigger.NOTICE_SENT);
    }

    public Facts withNoticeSentOn(@Nullable LocalDate day) {
        return with(Trigger.NOTICE_SENT, day);
    }

    /** The day that the mediation certificate was issued. */
    public @Nullable LocalDate certificateIssuedOn() {
        return on(Trigger.CERTIFICATE_ISSUED);
    }

    public Facts withCertificateIssuedOn(@Nullable LocalDate day) {
        return with(Trigger.CERTIFICATE_ISSUED, day);
    }

    /** The day that the family told the adviser that it does not wish to mediate, or no longer does. */
    public @Nullable LocalDate familyDeclinedOn() {
        return on(Trigger.FAMILY_DECLINED);
    }

    public Facts withFamilyDeclinedOn(@Nullable LocalDate day) {
        return with(Trigger.FAMILY_DECLINED, day);
    }

    /** The day that the local authority, or the contact it named, was told that mediation is wanted. */
    public @Nullable LocalDate localAuthorityInformedOn() {
        return on(Trigger.LOCAL_AUTHORITY_INFORMED);
    }

    public Facts withLocalAuthorityInformedOn(@Nullable LocalDate day) {
        return with(Trigger.LOCAL_AUTHORITY_INFORMED, day);
    }

    /** The day that the local authority told the commissioning body. */
    public @Nullable LocalDate commissionerInformedOn() {
        return on(Trigger.COMMISSIONER_INFORMED);
    }

    public Facts withCommissionerInformedOn(@Nullable LocalDate day) {
        return with(Trigger.COMMISSIONER_INFORMED, day);
    }

    /** The day that the local authority told the adviser that it cannot arrange the mediation in time. */
    public @Nullable LocalDate cannotArrangeToldOn() {
        return on(Trigger.CANNOT_ARRANGE_TOLD);
    }

    public Facts withCannotArrangeToldOn(@Nullable LocalDate day) {
        return with(Trigger.CANNOT_ARRANGE_TOLD, day);
    }

    /** The day that the mediation, all its sessions, concluded. */
    public @Nullable LocalDate mediationConcludedOn() {
        return on(Trigger.MEDIATION_CONCLUDED);
    }

    public Facts withMediationConcludedOn(@Nullable LocalDate day) {
        return with(Trigger.MEDIATION_CONCLUDED, day);
    }

    /** The day on which the mediation meeting is held. */
    public @Nullable LocalDate meetingOn() {
        return on(Trigger.MEETING);
    }

    public Facts withMeetingOn(@Nullable LocalDate day) {
        return with(Trigger.MEETING, day);
    }

    /** The day that the mediation agreement was made. */
    public @Nullable LocalDate agreementMadeOn() {
        return on(Trigger.AGREEMENT);
    }

    public Facts withAgreementMadeOn(@Nullable LocalDate day) {
        return with(Trigger.AGREEMENT, day);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
