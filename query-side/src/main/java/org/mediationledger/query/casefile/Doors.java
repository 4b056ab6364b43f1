package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.IntakeResult;

/** Through which doors the family came, the first of which that counts is its contact, and in what its intake ended. */
public record Doors(List<Visit> visits, List<IntakeEnd> intakeEnds) {

    static final Doors NONE = new Doors(List.of(), List.of());

    /** A right-holder came to an organisation. */
    public record Visit(
            Mark mark,
            PersonId by,
            OrganisationId organisation,
            String organisationName,
            Channel channel,
            boolean asAdviser)
            implements Fact<Visit> {

        @Override
        public Visit marked(Mark other) {
            return new Visit(other, by, organisation, organisationName, channel, asAdviser);
        }
    }

    /** In what the intake ended. */
    public record IntakeEnd(
            Mark mark, IntakeResult result, @Nullable Sealed signpostedTo) implements Fact<IntakeEnd> {

        @Override
        public IntakeEnd marked(Mark other) {
            return new IntakeEnd(other, result, signpostedTo);
        }
    }

    Doors apply(DoorEvent event, Mark mark) {
        return switch (event) {
            case DoorEvent.FrontDoorContacted e ->
                new Doors(
                        Facts.and(
                                visits,
                                new Visit(
                                        mark,
                                        e.by(),
                                        e.organisation(),
                                        e.organisationName(),
                                        e.channel(),
                                        e.asAdviser())),
                        intakeEnds);
            case DoorEvent.IntakeEnded e ->
                new Doors(visits, Facts.and(intakeEnds, new IntakeEnd(mark, e.result(), e.signpostedTo())));
        };
    }

    Doors corrected(Correction correction) {
        return new Doors(correction.in(visits), correction.in(intakeEnds));
    }
}
