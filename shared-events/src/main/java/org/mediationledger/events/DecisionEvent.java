package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PlanSection;

/** What the local authority decided, when it said so, and what is in issue. */
public sealed interface DecisionEvent extends CaseEvent {

    /**
     * The local authority's notice of a decision or plan (CFA 2014 s 52; SEND Regulations 2014 reg 32). Starts
     * {@code CONTACT_ADVISER} and {@code APPEAL}.
     *
     * @param sectionIOnly the intended appeal concerns only the school, its type, or that none is named: no certificate
     *     is needed (CFA 2014 s 55(2))
     * @param printedOn the date on the letter
     * @param sentOn the day it was sent, from which time runs (HESC Rules r 20(1)(c)(i), reg 33)
     * @param receivedOn the day it arrived; no clock runs from it
     * @param localAuthorityReference the authority's own case reference
     * @param occurredOn the day on which the adviser or provider learned of it
     */
    record DecisionNotified(
            CaseId caseId,
            DecisionId decision,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Sealed localAuthorityReference,
            LocalDate occurredOn,
            Clocks clocks)
            implements DecisionEvent {}

    /**
     * Which kinds of issue are between the parties: education alone, health alone, or several decide who arranges
     * mediation and from when (CFA 2014 ss 53-54).
     */
    record IssuesStated(CaseId caseId, List<IssueKind> issues, LocalDate occurredOn, Clocks clocks)
            implements DecisionEvent {

        /** Takes an unmodifiable copy. */
        public IssuesStated {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Another notice of the same decision: a corrected one, or the same once more. The earliest sending is the safe date,
     * so that a later notice never lengthens {@code CONTACT_ADVISER} or {@code APPEAL} (SEND Regulations 2014 regs 32-33;
     * HESC Rules r 20(1)(c)(i)).
     *
     * @param printedOn the date on the letter
     * @param sentOn the day it was sent
     * @param receivedOn the day it arrived; no clock runs from it
     * @param occurredOn the day on which the adviser or provider learned of it
     */
    record FurtherNoticeGiven(
            CaseId caseId,
            NoticeKind kind,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            LocalDate occurredOn,
            Clocks clocks)
            implements DecisionEvent {}

    /**
     * The notice was read against the list of what it must tell (SEND Regulations 2014 reg 32). What it leaves out changes no
     * date by itself; it supports a request for the Tribunal's permission.
     *
     * @param missing what it leaves out; empty where it is complete
     * @param adviserNamed whom it names as mediation adviser (reg 32(c)): contact with that organisation is the contact that
     *     reg 33 asks for
     */
    record NoticeExamined(
            CaseId caseId,
            List<NoticeItem> missing,
            @Nullable OrganisationId adviserNamed,
            @Nullable String adviserNamedName,
            LocalDate occurredOn,
            Clocks clocks)
            implements DecisionEvent {

        /** Takes an unmodifiable copy. */
        public NoticeExamined {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Whom the family should contact where somebody acts for the authority in arranging mediation (SEND Regulations 2014 reg
     * 32(f)), and under which reference of the authority.
     *
     * @param localAuthorityReference the authority's own case reference
     */
    record AuthorityContactNamed(
            CaseId caseId,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone,
            @Nullable Sealed localAuthorityReference,
            LocalDate occurredOn)
            implements DecisionEvent {}

    /**
     * The authority says that it has withdrawn its decision. No date stops on its word: the Tribunal's time ran from the
     * notice, and goes on running until an appeal is registered or the case is closed.
     */
    record DecisionWithdrawn(CaseId caseId, LocalDate occurredOn) implements DecisionEvent {}

    /**
     * While the case was open another decision took the place of this one. It has its own notice, time and certificate, in a
     * case of its own that is linked with this one (CFA 2014 ss 51(3), 55(3)); the dates of this one stay.
     */
    record DecisionSuperseded(CaseId caseId, DecisionChange change, LocalDate occurredOn) implements DecisionEvent {}

    /**
     * An appeal that was to concern Section I alone now concerns Section B or F too: a certificate is needed (CFA 2014 s
     * 55(2)), and regulation 33 is tested against the family's first contact. Starts {@code CONTACT_ADVISER}; never lengthens
     * {@code APPEAL}, because a certificate that issued while none was needed gives no month.
     *
     * @param sections what was added, at least one
     * @param contactMissed the first contact, or this day where there was none, lies after the two months
     */
    record AppealWidened(
            CaseId caseId, List<PlanSection> sections, boolean contactMissed, LocalDate occurredOn, Clocks clocks)
            implements DecisionEvent {

        /** Takes an unmodifiable copy. */
        public AppealWidened {
            sections = List.copyOf(sections);
        }
    }
}
