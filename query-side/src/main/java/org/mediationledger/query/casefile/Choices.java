package org.mediationledger.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EndOfPursuit;

/** From the family's first contact to its choice. Of each right-holder's contacts and choices the newest counts. */
public record Choices(List<Contact> contacts, List<Advice> advice, List<Choice> choices) {

    static final Choices NONE = new Choices(List.of(), List.of(), List.of());

    /** The family contacted the adviser. */
    public record Contact(Mark mark, PersonId by, Channel channel, boolean afterLimit) implements Fact<Contact> {

        @Override
        public Contact marked(Mark other) {
            return new Contact(other, by, channel, afterLimit);
        }
    }

    /** Information and advice were given. */
    public record Advice(Mark mark, PersonId to, Channel channel, List<AdviceTopic> topics) implements Fact<Advice> {

        @Override
        public Advice marked(Mark other) {
            return new Advice(other, to, channel, topics);
        }
    }

    /** What a family can choose. */
    public enum Chosen {
        /** To mediate. */
        MEDIATION,
        /** Not to mediate. */
        NO_MEDIATION,
        /** Nothing yet. */
        NOTHING_YET,
        /** To go ahead no longer. */
        PURSUIT_ENDED,
        /** Neither mediation nor a certificate. */
        WITHDRAWN
    }

    /**
     * What the family chose.
     *
     * @param why why a pursuit ended; absent for every other choice
     */
    public record Choice(
            Mark mark,
            Chosen chosen,
            PersonId by,
            @Nullable Sealed healthProvisionWanted,
            @Nullable EndOfPursuit why) implements Fact<Choice> {

        static Choice plain(Mark mark, Chosen chosen, PersonId by) {
            return new Choice(mark, chosen, by, null, null);
        }

        @Override
        public Choice marked(Mark other) {
            return new Choice(other, chosen, by, healthProvisionWanted, why);
        }

        /** What the law shows to another right-holder: that they wish to mediate, and that they don't. */
        private Stream<Choice> shownToOthers() {
            return switch (chosen) {
                case MEDIATION, NO_MEDIATION -> Stream.of(plain(mark, chosen, by));
                case NOTHING_YET, PURSUIT_ENDED, WITHDRAWN -> Stream.empty();
            };
        }
    }

    Choices apply(ChoiceEvent event, Mark mark) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e ->
                new Choices(
                        Facts.and(contacts, new Contact(mark, e.by(), e.channel(), e.afterLimit())), advice, choices);
            case ChoiceEvent.AdviceGiven e ->
                new Choices(contacts, Facts.and(advice, new Advice(mark, e.to(), e.channel(), e.topics())), choices);
            case ChoiceEvent.MediationRequested e ->
                chose(new Choice(mark, Chosen.MEDIATION, e.by(), e.healthProvisionWanted(), null));
            case ChoiceEvent.MediationDeclined e -> chose(Choice.plain(mark, Chosen.NO_MEDIATION, e.by()));
            case ChoiceEvent.ChoiceLeftOpen e -> chose(Choice.plain(mark, Chosen.NOTHING_YET, e.by()));
            case ChoiceEvent.PursuitEnded e -> chose(new Choice(mark, Chosen.PURSUIT_ENDED, e.by(), null, e.why()));
            case ChoiceEvent.RequestWithdrawn e -> chose(Choice.plain(mark, Chosen.WITHDRAWN, e.by()));
        };
    }

    Choices corrected(Correction correction) {
        return new Choices(correction.in(contacts), correction.in(advice), correction.in(choices));
    }

    Choices readBy(Reader reader) {
        return new Choices(
                contacts,
                advice,
                choices.stream()
                        .flatMap(choice ->
                                reader.missesWordsOf(choice.by()) ? choice.shownToOthers() : Stream.of(choice))
                        .toList());
    }

    private Choices chose(Choice choice) {
        return new Choices(contacts, advice, Facts.and(choices, choice));
    }
}
