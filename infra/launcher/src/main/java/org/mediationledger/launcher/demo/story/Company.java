package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.util.List;
import org.mediationledger.terms.AuthorityToResolve;

/**
 * Who comes to a meeting beside the parties, and what the authority's officer may do there.
 *
 * @param supporters 0 to 2
 */
record Company(int supporters, boolean child, boolean school, AuthorityToResolve authority) {

    private static final List<Chance.Share<AuthorityToResolve>> AUTHORITY = List.of(
            share(86, AuthorityToResolve.FULL),
            share(10, AuthorityToResolve.LIMITED),
            share(4, AuthorityToResolve.NONE));

    /** The first ones of a plot are made so that each possibility appears. */
    static Company of(int index, Chance chance) {
        return switch (index) {
            case 0 -> new Company(2, true, false, AuthorityToResolve.LIMITED);
            case 1 -> new Company(1, true, true, AuthorityToResolve.NONE);
            case 2 -> new Company(0, true, false, AuthorityToResolve.FULL);
            default ->
                new Company(
                        chance.percent(45) ? 1 : 0, chance.percent(10), chance.percent(35), chance.drawn(AUTHORITY));
        };
    }
}
