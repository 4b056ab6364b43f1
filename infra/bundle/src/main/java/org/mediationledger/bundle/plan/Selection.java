package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;

/** Which of a case's released papers go into a bundle. */
public sealed interface Selection {

    /** Whether a released paper is asked for. */
    boolean takes(ReleasedPaper paper);

    /** Nothing but the certificate: what a bundle has when nobody chose anything. */
    record CertificateOnly() implements Selection {
        @Override
        public boolean takes(ReleasedPaper paper) {
            return paper.kind() == PaperKind.CERTIFICATE;
        }
    }

    /**
     * These papers and no others.
     *
     * @param papers their ids
     */
    record Chosen(Set<PaperId> papers) implements Selection {

        /** Takes an unmodifiable copy. */
        public Chosen {
            papers = Set.copyOf(papers);
        }

        @Override
        public boolean takes(ReleasedPaper paper) {
            return papers.contains(paper.id());
        }
    }

    /**
     * Every released paper that at least one of the rules takes.
     *
     * @param rules one or more
     */
    record ByRules(List<Rule> rules) implements Selection {

        /** Takes an unmodifiable copy. */
        public ByRules {
            rules = List.copyOf(rules);
            if (rules.isEmpty()) {
                throw new IllegalArgumentException("a selection by rules has at least one rule");
            }
        }

        @Override
        public boolean takes(ReleasedPaper paper) {
            return rules.stream().anyMatch(rule -> rule.takes(paper));
        }
    }

    /**
     * A rule over a case: all that it says must hold.
     *
     * @param kinds the paper is of one of these; empty for any
     * @param parties the paper is the evidence of one of these; empty for any
     * @param from the first date of the paper, inclusive; null for any. A paper without a date is in no range of dates
     * @param until the last date of the paper, inclusive; null for any
     */
    record Rule(
            Set<PaperKind> kinds,
            Set<Party> parties,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Takes unmodifiable copies. */
        public Rule {
            kinds = Set.copyOf(kinds);
            parties = Set.copyOf(parties);
            if (from != null && until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a rule's last date is before its first");
            }
        }

        boolean takes(ReleasedPaper paper) {
            return (kinds.isEmpty() || kinds.contains(paper.kind()))
                    && (parties.isEmpty() || parties.contains(paper.party()))
                    && isInRange(paper.dated());
        }

        private boolean isInRange(@Nullable LocalDate dated) {
            if (from == null && until == null) {
                return true;
            }
            return dated != null && (from == null || !dated.isBefore(from)) && (until == null || !dated.isAfter(until));
        }
    }
}
