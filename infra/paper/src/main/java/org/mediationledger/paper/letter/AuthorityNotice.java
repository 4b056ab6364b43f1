package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.util.Set;
import org.mediationledger.statute.IssueKind;

/**
 * Tells a local authority that a family wishes to pursue mediation, and what its issues are about (CFA 2014 s 52(3)-(4)).
 *
 * @param chosenOn when the family said so
 * @param arrangeBy the last day for a mediation (CFA 2014 s 54; SEND Regulations 2014 regs 35, 36)
 */
public record AuthorityNotice(
        Family family, Decision decision, LocalDate chosenOn, Set<IssueKind> issues, Due arrangeBy) implements Letter {
    public AuthorityNotice {
        issues = Issues.checked(issues);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.AUTHORITY_NOTICE;
    }

    @Override
    public Values values() {
        return family.values()
                .and(decision.values())
                .with("chosenOn", chosenOn)
                .with("issues", Issues.words(issues))
                .with("arrangeBy", arrangeBy);
    }
}
