package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Relation;

/**
 * Stories that two cases tell together: each keeps its own decision, outcome and certificate. Where a small caseload has
 * no room for the second case, the first is told alone.
 */
final class Relating {

    private static final int LEAD = 10;
    private static final int AGE = 10;

    private final Telling t;
    private final Chapters in;

    Relating(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    /** A brother and a sister, whose meetings are held at one sitting. */
    void siblings() {
        Family family =
                t.cast().family().aged(HolderCapacity.PARENT, AGE, t.cast().openedOn());
        Telling elder = t.of(family);
        Telling second = t.second();
        if (second == null) {
            new Mediating(elder).mediated();
        } else {
            String given = t.people().givenName(family.child());
            tellTogether(elder, second.of(family.younger(given, t.chance().between(1, 3))));
        }
    }

    private static void tellTogether(Telling elder, Telling younger) {
        Chapters one = Chapters.of(elder);
        Chapters other = Chapters.of(younger);
        one.beginning().upToAdvice();
        younger.diary().follow(elder.diary());
        other.beginning().upToAdvice();
        elder.diary().follow(younger.diary());
        one.changing().link(younger.caseId(), Relation.SIBLING);
        one.choosing().pursueAndInform();
        younger.diary().follow(elder.diary());
        other.choosing().pursueAndInform();
        elder.diary().follow(younger.diary());
        Session meeting = one.meetings().arrange(LEAD, LEAD + 3);
        younger.diary().follow(elder.diary());
        Session beside = other.meetings().arrangeBeside(meeting);
        elder.diary().follow(younger.diary());
        one.changing().join(meeting.id(), younger.caseId(), beside.id());
        new Mediating(elder).holdAndFinish(meeting);
        new Mediating(younger).holdAndFinish(beside);
    }

    /** A family asks for disagreement resolution about what it could appeal: mediation gets a case of its own. */
    void wrongDoor() {
        LocalDate cameOn = t.diary().day();
        Resolving disagreement = new Resolving(t);
        disagreement.comeWithDecision();
        Telling second = t.second();
        if (second != null) {
            t.pass(1, 4);
            mediateToo(second.about(t.matter()), cameOn);
        }
        disagreement.partWays();
    }

    private void mediateToo(Telling mediation, LocalDate cameOn) {
        mediation.diary().follow(t.diary());
        Chapters beside = Chapters.of(mediation);
        beside.beginning().open();
        beside.changing().link(t.caseId(), Relation.OTHER_PROCESS);
        beside.changing().visitedAdviser(cameOn);
        t.diary().follow(mediation.diary());
        in.changing().endIntakeInBoth();
        new Declining(mediation).afterOpening();
    }

    /** The authority amends the plan, or decides anew, while the case is open: the new decision has a case of its own. */
    void decidedAnew() {
        in.beginning().upToAdvice();
        in.choosing().leaveOpen();
        t.pass(4, 9);
        in.changing().supersede();
        Matter matter = t.matter().decidedAnew(laterKind(), t.diary().day());
        t.pass(3, 5);
        Telling second = t.second();
        if (second != null) {
            goOn(second.about(matter));
        }
        in.choosing().withdraw();
        t.pass(0, 2);
        in.ending().close(ClosureReason.FAMILY_WITHDREW);
    }

    private DecisionKind laterKind() {
        return switch (t.matter().kind()) {
            case PLAN_CONTENT, REFUSAL_TO_AMEND, REFUSAL_TO_REASSESS -> DecisionKind.PLAN_CONTENT;
            case REFUSAL_TO_ASSESS, REFUSAL_TO_ISSUE_PLAN, PLAN_CEASED ->
                t.matter().kind();
        };
    }

    private void goOn(Telling later) {
        later.diary().follow(t.diary());
        Chapters.of(later).beginning().open();
        t.diary().follow(later.diary());
        in.changing().link(later.caseId(), Relation.FOLLOWING);
        new Declining(later).afterOpening();
    }
}
