package org.mediationledger.launcher.demo.story;

/** Which story tells which plot. */
final class Stories {

    private Stories() {}

    static void tell(Plot plot, Telling t) {
        switch (plot) {
            case SHOWCASE -> new Showcase(t).tell();
            case DECLINED, DECLINED_AFTER_LIMIT, DECLINED_ON_HEALTH -> new Declining(t).declined();
            case DECLINED_ON_SECTION_I -> new Declining(t).declinedOnSectionI();
            case DECLINED_AFTER_CORRECTION -> new Declining(t).declinedAfterCorrection();
            case DECLINED_AFTER_REOPENING -> new Declining(t).declinedAfterReopening();
            case MEDIATED -> new Mediating(t).mediated();
            case MEDIATED_ON_HEALTH -> new Mediating(t).mediatedOnHealth();
            case MEDIATED_ON_SECTION_I -> new Mediating(t).mediatedOnSectionI();
            case MEDIATED_AFTER_DECLINING -> new Mediating(t).mediatedAfterDeclining();
            case MEDIATED_AFTER_PAPER -> new Mediating(t).mediatedAfterPaper();
            case CHANGED_MIND -> new Mediating(t).changedMind();
            case COULD_NOT_ARRANGE -> new Mediating(t).couldNotArrange();
            case COULD_NOT_ARRANGE_THEN_MEDIATED -> new Mediating(t).couldNotArrangeThenMediated();
            case WRONG_GROUND -> new Mediating(t).wrongGround();
            case WRONG_CASE -> new Mediating(t).wrongCase();
            case NO_RESPONSE -> new Leaving(t).noResponse();
            case WITHDRAWN -> new Leaving(t).withdrawn();
            case PASSED_ON -> new Leaving(t).passedOn();
            case RESOLVED -> new Resolving(t).resolved();
            case RESOLUTION_REFUSED -> new Resolving(t).refused();
            case RESOLUTION_AHEAD -> new Resolving(t).ahead();
            case CALL_BACK -> new Running(t).callBack();
            case UNDECIDED -> new Running(t).undecided();
            case CERTIFICATE_DUE -> new Running(t).certificateDue();
            case CERTIFICATE_OVERDUE -> new Running(t).certificateOverdue();
            case WINDOW_CLOSING -> new Running(t).windowClosing();
            case DAY_THIRTY_NEAR -> new Running(t).dayThirtyNear();
            case DAY_THIRTY_OVER -> new Running(t).dayThirtyOver();
            case MEETING_AHEAD -> new Running(t).meetingAhead();
            case STEPS_RUNNING -> new Running(t).stepsRunning();
            case CONCLUDED -> new Running(t).concluded();
            case CANNOT_ARRANGE -> new Running(t).cannotArrange();
            case HANDED_OVER -> new Running(t).handedOver();
            case SIBLINGS -> new Relating(t).siblings();
            case WRONG_DOOR -> new Relating(t).wrongDoor();
            case DECIDED_ANEW -> new Relating(t).decidedAnew();
            case SIBLING, RIGHT_DOOR, NEW_DECISION ->
                throw new IllegalArgumentException("told by the story of the case beside it");
        }
    }
}
