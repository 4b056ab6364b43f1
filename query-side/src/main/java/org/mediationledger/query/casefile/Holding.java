package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;

/**
 * Which right-holders no longer act, to whom the right passed, and who agreed to a joint view. Whoever is named and in
 * none of the first two acts; of joint views each person's newest counts.
 */
public record Holding(List<StoodDown> stoodDown, List<TakeOver> takeOvers, List<JointView> jointViews) {

    static final Holding NONE = new Holding(List.of(), List.of(), List.of());

    /**
     * Somebody no longer acts.
     *
     * @param why for the parties alone
     */
    public record StoodDown(
            Mark mark, PersonId person, @Nullable EndOfHolding why) implements Fact<StoodDown> {

        @Override
        public StoodDown marked(Mark other) {
            return new StoodDown(other, person, why);
        }
    }

    /**
     * The right passed.
     *
     * @param by who exercises it now
     * @param from who did before
     * @param newCertificateAdvised a certificate had been issued to one of those before
     */
    public record TakeOver(
            Mark mark, PersonId by, HolderCapacity capacity, List<PersonId> from, boolean newCertificateAdvised)
            implements Fact<TakeOver> {

        @Override
        public TakeOver marked(Mark other) {
            return new TakeOver(other, by, capacity, from, newCertificateAdvised);
        }
    }

    /** Somebody agreed that the others see what they tell, or took it back. */
    public record JointView(Mark mark, PersonId person, boolean agreed) implements Fact<JointView> {

        @Override
        public JointView marked(Mark other) {
            return new JointView(other, person, agreed);
        }
    }

    Holding apply(HolderEvent event, Mark mark, Audience audience) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e ->
                new Holding(
                        Facts.and(stoodDown, new StoodDown(mark, e.person(), why(e, audience))), takeOvers, jointViews);
            case HolderEvent.RightTakenOver e ->
                new Holding(
                        stoodDown,
                        Facts.and(
                                takeOvers,
                                new TakeOver(mark, e.by(), e.capacity(), e.from(), e.newCertificateAdvised())),
                        jointViews);
            case HolderEvent.JointViewAgreed e -> joint(new JointView(mark, e.person(), true));
            case HolderEvent.JointViewWithdrawn e -> joint(new JointView(mark, e.person(), false));
        };
    }

    private static @Nullable EndOfHolding why(HolderEvent.HolderStoodDown event, Audience audience) {
        return audience.learns(DisclosureClass.PARTY) ? event.why() : null;
    }

    Holding corrected(Correction correction) {
        return new Holding(correction.in(stoodDown), correction.in(takeOvers), correction.in(jointViews));
    }

    private Holding joint(JointView view) {
        return new Holding(stoodDown, takeOvers, Facts.and(jointViews, view));
    }
}
