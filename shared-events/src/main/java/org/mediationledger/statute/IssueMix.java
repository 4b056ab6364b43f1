package org.mediationledger.statute;

import java.util.Set;

/** The kinds of issue of one mediation, and what follows from their mixture. */
record IssueMix(Set<IssueKind> kinds) {

    boolean withHealth() {
        return kinds.contains(IssueKind.HEALTH);
    }

    /** Then the commissioning body arranges the mediation, and no certificate comes from it (ss 53(3), 55). */
    boolean healthOnly() {
        return kinds.equals(Set.of(IssueKind.HEALTH));
    }

    /** The condition on all that serves an appeal. */
    Condition appealable() {
        return kinds.contains(IssueKind.EDUCATION) ? Condition.NONE : Condition.IF_EDUCATION_IS_APPEALED;
    }

    /** Who arranges the mediation and gives notice of its meetings. */
    DutyHolder arranger() {
        return healthOnly() ? DutyHolder.COMMISSIONING_BODY : DutyHolder.LOCAL_AUTHORITY;
    }

    /** Who does what was agreed on matters without a right of appeal (reg 42(3)). */
    DutyHolder doerOfOtherActions() {
        return withHealth() && !healthOnly() ? DutyHolder.LOCAL_AUTHORITY_OR_COMMISSIONING_BODY : arranger();
    }
}
