package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.launcher.demo.story.Pledge.Fate;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Outcome;

/** How a mediation ends. */
record Settlement(Outcome outcome, List<Pledge> pledges) {

    /**
     * What families and authorities come to, as a published year of Suffolk's mediations tells it: of 194, 83 agreed to
     * assess, 27 back to the panel, 15 decisions stood, 69 others.
     */
    private enum Result {
        ASSESS,
        BACK_TO_PANEL,
        STANDS,
        OTHER
    }

    private static final List<Chance.Share<Result>> ON_ASSESSING = List.of(
            share(57, Result.ASSESS),
            share(17, Result.BACK_TO_PANEL),
            share(8, Result.STANDS),
            share(18, Result.OTHER));

    private static final List<Chance.Share<Result>> ON_PLANS =
            List.of(share(6, Result.BACK_TO_PANEL), share(8, Result.STANDS), share(86, Result.OTHER));

    private static final List<Chance.Share<Fate>> FATES =
            List.of(share(78, Fate.IN_TIME), share(14, Fate.LATE), share(8, Fate.LEFT_OPEN));

    /** By chance, as the figures have it. */
    static Settlement of(Matter matter, LocalDate day, Chance chance) {
        return switch (chance.drawn(aboutAssessing(matter) ? ON_ASSESSING : ON_PLANS)) {
            case ASSESS -> full(chance, pledge(AgreedAction.ASSESS, "Carry out an assessment of needs.", chance));
            case BACK_TO_PANEL ->
                full(
                        chance,
                        pledge(
                                AgreedAction.RECONSIDER,
                                "Take the case back to the panel with the new reports.",
                                chance));
            case STANDS -> none();
            case OTHER -> other(matter, day, chance);
        };
    }

    /** The decision stands. */
    static Settlement none() {
        return new Settlement(Outcome.NO_AGREEMENT, List.of());
    }

    /** Some of it agreed: a step done in time, one done late, and one that nobody does. */
    static Settlement inPart(LocalDate day) {
        return new Settlement(
                Outcome.PARTIAL_AGREEMENT,
                List.of(
                        new Pledge(
                                AgreedAction.RECONSIDER,
                                ItemOwner.LOCAL_AUTHORITY,
                                "Look at the decision again with the reports brought today.",
                                null,
                                Fate.IN_TIME),
                        new Pledge(
                                AgreedAction.NON_APPEALABLE,
                                ItemOwner.LOCAL_AUTHORITY,
                                "Meet the family and the school about travel.",
                                null,
                                Fate.LATE),
                        new Pledge(
                                AgreedAction.NON_APPEALABLE,
                                ItemOwner.LOCAL_AUTHORITY,
                                "Send the minutes of the panel.",
                                day.plusDays(21),
                                Fate.LEFT_OPEN)));
    }

    /** About health alone: the board acts. */
    static Settlement onHealth(Chance chance) {
        return new Settlement(
                Outcome.FULL_AGREEMENT,
                List.of(new Pledge(
                        AgreedAction.NON_APPEALABLE,
                        ItemOwner.COMMISSIONING_BODY,
                        "Provide twelve sessions of occupational therapy, the first this term.",
                        null,
                        chance.drawn(FATES))));
    }

    /** In disagreement resolution nothing is timed. */
    static Settlement voluntary(Chance chance) {
        return new Settlement(
                Outcome.FULL_AGREEMENT,
                List.of(
                        voluntary(
                                ItemOwner.THIRD_PARTY,
                                "The school names a key adult and tells the family who.",
                                chance),
                        voluntary(ItemOwner.FAMILY, "The family sends the sleep diary each fortnight.", chance)));
    }

    private static Settlement other(Matter matter, LocalDate day, Chance chance) {
        List<Pledge> pledges = new ArrayList<>();
        switch (matter.kind()) {
            case REFUSAL_TO_ASSESS, REFUSAL_TO_REASSESS ->
                pledges.add(pledge(
                        AgreedAction.NON_APPEALABLE, "Fund a term of specialist teaching and review it.", chance));
            case REFUSAL_TO_ISSUE_PLAN -> pledges.add(pledge(AgreedAction.ISSUE_PLAN, "Issue a plan.", chance));
            case PLAN_CONTENT -> {
                pledges.add(
                        pledge(AgreedAction.AMEND_CONTENT, "Specify and quantify the therapy in section F.", chance));
                if (chance.percent(35)) {
                    pledges.add(pledge(AgreedAction.CHANGE_PLACEMENT, "Name the school that was discussed.", chance));
                }
            }
            case REFUSAL_TO_AMEND ->
                pledges.add(new Pledge(
                        AgreedAction.AMEND_CONTENT,
                        ItemOwner.LOCAL_AUTHORITY,
                        "Amend sections B and F after the review.",
                        day.plusDays(chance.between(40, 60)),
                        chance.drawn(FATES)));
            case PLAN_CEASED -> pledges.add(pledge(AgreedAction.CONTINUE_PLAN, "Go on maintaining the plan.", chance));
        }
        if (matter.healthInIssue()) {
            pledges.add(new Pledge(
                    AgreedAction.NON_APPEALABLE,
                    ItemOwner.COMMISSIONING_BODY,
                    "Assess for sensory equipment.",
                    null,
                    chance.drawn(FATES)));
        }
        if (chance.percent(40)) {
            pledges.add(voluntary(ItemOwner.THIRD_PARTY, "The school trains its staff.", chance));
        }
        return new Settlement(
                chance.percent(50) ? Outcome.PARTIAL_AGREEMENT : Outcome.FULL_AGREEMENT, List.copyOf(pledges));
    }

    private static boolean aboutAssessing(Matter matter) {
        return switch (matter.kind()) {
            case REFUSAL_TO_ASSESS, REFUSAL_TO_REASSESS -> true;
            case REFUSAL_TO_ISSUE_PLAN, PLAN_CONTENT, REFUSAL_TO_AMEND, PLAN_CEASED -> false;
        };
    }

    private static Settlement full(Chance chance, Pledge pledge) {
        return new Settlement(
                Outcome.FULL_AGREEMENT,
                chance.percent(25)
                        ? List.of(pledge, voluntary(ItemOwner.THIRD_PARTY, "The school shares its records.", chance))
                        : List.of(pledge));
    }

    private static Pledge pledge(AgreedAction action, String what, Chance chance) {
        return new Pledge(action, ItemOwner.LOCAL_AUTHORITY, what, null, chance.drawn(FATES));
    }

    private static Pledge voluntary(ItemOwner owner, String what, Chance chance) {
        return new Pledge(AgreedAction.VOLUNTARY, owner, what, null, chance.drawn(FATES));
    }
}
