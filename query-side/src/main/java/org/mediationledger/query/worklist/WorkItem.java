package org.mediationledger.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.NextAction;

/**
 * Something to be done.
 *
 * @param key orders the list: day, case, kind and subject, so that no two are equal
 * @param subject the meeting, certificate or clock that it is about
 * @param since the day on which the reason arose
 * @param on by which day, or where nothing says so the day since which
 * @param shownFrom the first day on which it is on the list
 * @param rule the statutory rule behind it
 * @param contract the contract behind it
 * @param action what the provider set itself
 * @param by who is to do it, where somebody is named
 */
public record WorkItem(
        String key,
        WorkKind kind,
        @Nullable String subject,
        LocalDate since,
        LocalDate on,
        LocalDate shownFrom,
        Basis basis,
        @Nullable Rule rule,
        @Nullable String citation,
        @Nullable String contract,
        @Nullable NextAction action,
        @Nullable AccountId by) {

    /** Of a case. */
    record Draft(CaseId caseId, WorkKind kind, @Nullable String subject, LocalDate since) {

        WorkItem undated() {
            return item(since, since, Basis.NONE, null, null, null, null, null);
        }

        WorkItem planned(LocalDate on) {
            return item(on, since, Basis.PLAN, null, null, null, null, null);
        }

        WorkItem planned(LocalDate on, NextAction action, AccountId by) {
            return item(on, on, Basis.PLAN, null, null, null, action, by);
        }

        WorkItem asked(StandardDate date, LocalDate shownFrom) {
            return item(date.dueOn(), shownFrom, Basis.STANDARD, null, null, date.contract(), null, null);
        }

        WorkItem statutory(LocalDate on, LocalDate shownFrom, Rule rule, String citation) {
            return item(on, shownFrom, Basis.STATUTE, rule, citation, null, null, null);
        }

        private WorkItem item(
                LocalDate on,
                LocalDate shownFrom,
                Basis basis,
                @Nullable Rule rule,
                @Nullable String citation,
                @Nullable String contract,
                @Nullable NextAction action,
                @Nullable AccountId by) {
            return new WorkItem(
                    on + "/" + caseId + "/" + kind + (subject == null ? "" : "/" + subject),
                    kind,
                    subject,
                    since,
                    on,
                    shownFrom,
                    basis,
                    rule,
                    citation,
                    contract,
                    action,
                    by);
        }
    }
}
