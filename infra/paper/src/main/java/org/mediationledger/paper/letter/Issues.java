package org.mediationledger.paper.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mediationledger.statute.IssueKind;

/** What a mediation is about, in the closed list of the Act: never in anybody's own words. */
final class Issues {

    private Issues() {}

    static Set<IssueKind> checked(Set<IssueKind> issues) {
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("issues: missing (CFA 2014 s 52(3))");
        }
        return Set.copyOf(issues);
    }

    /** In the order of the list. */
    static List<String> words(Set<IssueKind> issues) {
        return Arrays.stream(IssueKind.values())
                .filter(issues::contains)
                .map(Issues::words)
                .toList();
    }

    private static String words(IssueKind issue) {
        return switch (issue) {
            case EDUCATION -> "special educational needs or provision, or the school or other institution";
            case HEALTH -> "health care needs or provision";
            case SOCIAL_CARE -> "social care needs or provision";
        };
    }
}
