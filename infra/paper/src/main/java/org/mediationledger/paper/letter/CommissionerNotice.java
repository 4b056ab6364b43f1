package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.util.Set;
import org.mediationledger.statute.IssueKind;

/**
 * Tells a commissioning body that the issues of a mediation include health care (CFA 2014 s 53(2); SEND Regulations 2014 reg
 * 35).
 *
 * @param commissioner which body
 * @param chosenOn when the family told the local authority of its wish
 * @param arrangeBy the last day for a mediation
 */
public record CommissionerNotice(
        Family family, String authority, String commissioner, LocalDate chosenOn, Set<IssueKind> issues, Due arrangeBy)
        implements Letter {
    public CommissionerNotice {
        authority = Given.line("authority", authority);
        commissioner = Given.line("commissioner", commissioner);
        issues = Issues.checked(issues);
        if (!issues.contains(IssueKind.HEALTH)) {
            throw new IllegalArgumentException("issues: none of health care (CFA 2014 s 53(2))");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.COMMISSIONER_NOTICE;
    }

    @Override
    public Values values() {
        return family.values()
                .with("authority", authority)
                .with("commissioner", commissioner)
                .with("chosenOn", chosenOn)
                .with("issues", Issues.words(issues))
                .with("duty", duty())
                .with("arrangeBy", arrangeBy);
    }

    private String duty() {
        return issues.size() == 1
                ? "The issues are about health care only, and so your organisation has to arrange the mediation and take part"
                        + " in it (section 53(3) of the Act; regulation 35)."
                : "The local authority has to arrange the mediation, and your organisation has to take part in it (section"
                        + " 53(4) and (5) of the Act; regulation 35).";
    }
}
