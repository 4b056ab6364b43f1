package org.mediationledger.launcher.demo.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Service;
import org.mediationledger.launcher.demo.story.Matter.Subject;

/**
 * What can become of a case, and how often. Of the families who decide 58 in 100 decline, 42 pursue (CEDAR for the
 * Department for Education, 2017); about 3 in 100 cases concern Section I alone, 4 health alone, 4 are disagreement
 * resolution.
 */
enum Plot {
    /** The case to open first; exactly one. */
    SHOWCASE(0, Subject.MIXED, 30, 30),

    DECLINED(449, Subject.ANY),
    DECLINED_AFTER_LIMIT(20, Subject.ANY),
    DECLINED_ON_SECTION_I(18, Subject.SECTION_I),
    DECLINED_ON_HEALTH(6, Subject.HEALTH_ONLY),
    DECLINED_AFTER_CORRECTION(8, Subject.ANY),
    DECLINED_AFTER_REOPENING(8, Subject.ANY),

    MEDIATED(193, Subject.ANY),
    MEDIATED_ON_HEALTH(34, Subject.HEALTH_ONLY),
    MEDIATED_ON_SECTION_I(12, Subject.SECTION_I),
    MEDIATED_AFTER_DECLINING(10, Subject.ANY),
    MEDIATED_AFTER_PAPER(6, Subject.ANY),
    CHANGED_MIND(45, Subject.ANY),
    COULD_NOT_ARRANGE(25, Subject.ANY),
    COULD_NOT_ARRANGE_THEN_MEDIATED(8, Subject.ANY),
    WRONG_GROUND(5, Subject.ANY),
    WRONG_CASE(4, Subject.ANY),

    NO_RESPONSE(25, Subject.ANY),
    WITHDRAWN(22, Subject.ANY),
    PASSED_ON(8, Subject.ANY),

    RESOLVED(26, Subject.DISAGREEMENT),
    RESOLUTION_REFUSED(10, Subject.DISAGREEMENT),
    RESOLUTION_AHEAD(6, Subject.DISAGREEMENT, 7, 12),

    CALL_BACK(10, Subject.ANY, 1, 2),
    UNDECIDED(12, Subject.ANY, 5, 12),
    CERTIFICATE_DUE(6, Subject.ANY, 9, 13),
    CERTIFICATE_OVERDUE(6, Subject.ANY, 11, 15),
    WINDOW_CLOSING(8, Subject.ANY, 21, 25),
    DAY_THIRTY_NEAR(8, Subject.ANY, 27, 31),
    DAY_THIRTY_OVER(6, Subject.ANY, 34, 38),
    MEETING_AHEAD(12, Subject.ANY, 16, 20),
    STEPS_RUNNING(6, Subject.ANY, 32, 36),
    CONCLUDED(4, Subject.ANY, 22, 26),
    CANNOT_ARRANGE(3, Subject.ANY, 24, 28),
    HANDED_OVER(2, Subject.ANY, 24, 28),

    SIBLINGS(4, Subject.ANY),
    /** Told with {@link #SIBLINGS}. */
    SIBLING(4, Subject.ANY),
    WRONG_DOOR(4, Subject.DISAGREEMENT),
    /** Told with {@link #WRONG_DOOR}. */
    RIGHT_DOOR(4, Subject.ANY),
    DECIDED_ANEW(4, Subject.ANY),
    /** Told with {@link #DECIDED_ANEW}. */
    NEW_DECISION(4, Subject.ANY);

    /** Of two plots that are told together the second is as frequent, and never more so. */
    private static final Map<Plot, Plot> BESIDE =
            Map.of(SIBLINGS, SIBLING, WRONG_DOOR, RIGHT_DOOR, DECIDED_ANEW, NEW_DECISION);

    private final int weight;
    private final Subject subject;
    private final int leastDaysAgo;
    private final int mostDaysAgo;

    /** Begins at any time of the caseload's period. */
    Plot(int weight, Subject subject) {
        this(weight, subject, 0, 0);
    }

    /** Begins so many working days before today, so that it stands open today. */
    Plot(int weight, Subject subject, int leastDaysAgo, int mostDaysAgo) {
        this.weight = weight;
        this.subject = subject;
        this.leastDaysAgo = leastDaysAgo;
        this.mostDaysAgo = mostDaysAgo;
    }

    int weight() {
        return weight;
    }

    Subject subject() {
        return subject;
    }

    boolean standsOpenToday() {
        return leastDaysAgo > 0;
    }

    /** For a plot that stands open today. */
    int beginsDaysAgo(Chance chance) {
        return chance.between(leastDaysAgo, mostDaysAgo);
    }

    Service service() {
        return subject == Subject.DISAGREEMENT ? Service.DISAGREEMENT_RESOLUTION : Service.MEDIATION;
    }

    /** The plot of the case that is told together with one of this; null where it is told alone. */
    @Nullable
    Plot beside() {
        return BESIDE.get(this);
    }

    /** Whether another plot tells this one. */
    boolean toldBesideAnother() {
        return BESIDE.containsValue(this);
    }

    /** Whether the case is one of the tour's provider, to which the first case of whatever is due today comes. */
    boolean inTheToursCity(int index) {
        return onTour(index) || (standsOpenToday() && service() == Service.MEDIATION && index == 0);
    }

    /** Whether the case is one of the guided tour's. */
    boolean onTour(int index) {
        return this == SHOWCASE || (this == WINDOW_CLOSING && index == 0);
    }
}
