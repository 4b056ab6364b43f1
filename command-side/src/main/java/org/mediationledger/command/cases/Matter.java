package org.mediationledger.command.cases;

import java.util.Optional;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;

/** What the law asks of a case whatever the duty: what is in issue. */
final class Matter {

    private Matter() {}

    static Facts of(CaseFacts facts) {
        return Facts.NONE
                .withIssues(facts.decision().issues())
                .withSectionIOnly(facts.decision().sectionIOnly());
    }

    /** The first date that a rule gives on these facts. */
    static Optional<StatutoryDate> date(Facts facts, Rule rule) {
        return Timescales.of(facts).stream().filter(date -> date.rule() == rule).findFirst();
    }
}
