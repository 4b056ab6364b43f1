package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.IssueKind;

/**
 * The decision, its notices and the issues.
 *
 * @param toldSectionIOnly what the first notice was recorded with; a widening overrides it
 * @param first the notice under which the decision was recorded
 * @param further those that came after it
 * @param adviserNamed whom the notice names as mediation adviser, as far as it was examined
 */
record DecisionState(
        @Nullable DecisionId decision,
        boolean toldSectionIOnly,
        @Nullable Notice first,
        Set<Notice> further,
        Set<IssueKind> issues,
        @Nullable OrganisationId adviserNamed,
        boolean withdrawn,
        @Nullable Widening widening) {

    static final DecisionState NONE = new DecisionState(null, false, null, Set.of(), Set.of(), null, false, null);

    /** The dates of one notice that time can run from. */
    record Notice(@Nullable LocalDate printedOn, @Nullable LocalDate sentOn) {

        /** Time runs from sending; a letter whose sending nobody knows is taken as sent on the date that it bears. */
        @Nullable
        LocalDate takenAsSentOn() {
            return sentOn != null ? sentOn : printedOn;
        }
    }

    /**
     * An appeal about Section I alone that became one about more.
     *
     * @param idle the certificates that had issued by then, while none was needed
     */
    record Widening(LocalDate on, Set<CertificateId> idle) {}

    /** Whether the intended appeal, as it now stands, concerns Section I alone. */
    boolean sectionIOnly() {
        return toldSectionIOnly && widening == null;
    }

    /** Of several notices of one decision the earliest sending is the safe one. */
    @Nullable
    LocalDate noticeSentOn() {
        return earliest(Notice::takenAsSentOn);
    }

    /** The date on a letter where it is the earlier one: safe to warn by (SEND35 asks for it). */
    @Nullable
    LocalDate earlierPrintedOn() {
        LocalDate printed = earliest(Notice::printedOn);
        LocalDate sent = noticeSentOn();
        return printed != null && sent != null && printed.isBefore(sent) ? printed : null;
    }

    boolean healthInIssue() {
        return issues.contains(IssueKind.HEALTH);
    }

    boolean healthOnly() {
        return issues.equals(Set.of(IssueKind.HEALTH));
    }

    /** A certificate that issued while only Section I was to be appealed, and none was needed, gives no month. */
    boolean idle(CertificateId id, LocalDate issuedOn) {
        return beforeWidening(issuedOn)
                || (widening != null && toldSectionIOnly && widening.idle().contains(id));
    }

    /** Whether none was needed yet on that day, though one is now. */
    boolean beforeWidening(LocalDate day) {
        return widening != null && toldSectionIOnly && day.isBefore(widening.on());
    }

    DecisionState evolve(DecisionEvent event, ChildrenState children) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e ->
                new DecisionState(
                        e.decision(),
                        e.sectionIOnly(),
                        new Notice(e.printedOn(), e.sentOn()),
                        further,
                        issues,
                        adviserNamed,
                        withdrawn,
                        widening);
            case DecisionEvent.IssuesStated e ->
                new DecisionState(
                        decision,
                        toldSectionIOnly,
                        first,
                        further,
                        Set.copyOf(e.issues()),
                        adviserNamed,
                        withdrawn,
                        widening);
            case DecisionEvent.FurtherNoticeGiven e -> with(new Notice(e.printedOn(), e.sentOn()));
            case DecisionEvent.NoticeExamined e -> with(e.adviserNamed(), withdrawn, widening);
            case DecisionEvent.AuthorityContactNamed e -> this;
            case DecisionEvent.DecisionWithdrawn e -> with(adviserNamed, true, widening);
            case DecisionEvent.DecisionSuperseded e -> this;
            case DecisionEvent.AppealWidened e ->
                with(
                        adviserNamed,
                        withdrawn,
                        new Widening(
                                e.occurredOn(),
                                Set.copyOf(children.certificates().keySet())));
        };
    }

    private DecisionState with(Notice another) {
        return new DecisionState(
                decision,
                toldSectionIOnly,
                first,
                Stream.concat(further.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet()),
                issues,
                adviserNamed,
                withdrawn,
                widening);
    }

    private DecisionState with(
            @Nullable OrganisationId nowNamed, boolean nowWithdrawn, @Nullable Widening nowWidening) {
        return new DecisionState(
                decision, toldSectionIOnly, first, further, issues, nowNamed, nowWithdrawn, nowWidening);
    }

    private @Nullable LocalDate earliest(Function<Notice, @Nullable LocalDate> date) {
        return Stream.concat(Stream.ofNullable(first), further.stream())
                .flatMap(notice -> Stream.ofNullable(date.apply(notice)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
