package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.MediatorDeparture;

/** Who was asked to mediate, who accepted and left, and who conducted which meeting. */
public record Mediators(
        List<MediatorOffer> offers,
        List<MediatorAcceptance> acceptances,
        List<MediatorConflict> conflicts,
        List<MediatorLeaving> departures,
        List<MediatorReplacement> replacements,
        List<MeetingConduct> conducted) {

    static final Mediators NONE = new Mediators(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The case was offered to a mediator. */
    public record MediatorOffer(Mark mark, AccountId mediator) implements Fact<MediatorOffer> {

        @Override
        public MediatorOffer marked(Mark other) {
            return new MediatorOffer(other, mediator);
        }
    }

    /** The mediator accepted, and stood so then. */
    public record MediatorAcceptance(
            Mark mark, AccountId mediator, OrganisationId organisation, RegisterStatus register, Employer employer)
            implements Fact<MediatorAcceptance> {

        @Override
        public MediatorAcceptance marked(Mark other) {
            return new MediatorAcceptance(other, mediator, organisation, register, employer);
        }
    }

    /** The mediator declared a conflict of interest. */
    public record MediatorConflict(Mark mark, AccountId mediator) implements Fact<MediatorConflict> {

        @Override
        public MediatorConflict marked(Mark other) {
            return new MediatorConflict(other, mediator);
        }
    }

    /** The mediator withdrew. */
    public record MediatorLeaving(Mark mark, AccountId mediator, MediatorDeparture leftBecause)
            implements Fact<MediatorLeaving> {

        @Override
        public MediatorLeaving marked(Mark other) {
            return new MediatorLeaving(other, mediator, leftBecause);
        }
    }

    /** Another mediator took over. */
    public record MediatorReplacement(Mark mark, AccountId mediator, AccountId by)
            implements Fact<MediatorReplacement> {

        @Override
        public MediatorReplacement marked(Mark other) {
            return new MediatorReplacement(other, mediator, by);
        }
    }

    /** Who conducted a meeting, and stood so then. */
    public record MeetingConduct(
            Mark mark,
            MeetingId meeting,
            AccountId mediator,
            @Nullable RegisterStatus register,
            @Nullable Employer employer)
            implements Fact<MeetingConduct> {

        @Override
        public MeetingConduct marked(Mark other) {
            return new MeetingConduct(other, meeting, mediator, register, employer);
        }
    }

    Mediators apply(MediatorEvent event, Mark mark) {
        return switch (event) {
            case MediatorEvent.MediatorOffered e ->
                new Mediators(
                        Facts.and(offers, new MediatorOffer(mark, e.mediator())),
                        acceptances,
                        conflicts,
                        departures,
                        replacements,
                        conducted);
            case MediatorEvent.MediatorAccepted e ->
                new Mediators(
                        offers,
                        Facts.and(
                                acceptances,
                                new MediatorAcceptance(
                                        mark, e.mediator(), e.organisation(), e.register(), e.employer())),
                        conflicts,
                        departures,
                        replacements,
                        conducted);
            case MediatorEvent.ConflictDeclared e ->
                new Mediators(
                        offers,
                        acceptances,
                        Facts.and(conflicts, new MediatorConflict(mark, e.mediator())),
                        departures,
                        replacements,
                        conducted);
            case MediatorEvent.MediatorWithdrawn e ->
                new Mediators(
                        offers,
                        acceptances,
                        conflicts,
                        Facts.and(departures, new MediatorLeaving(mark, e.mediator(), e.leftBecause())),
                        replacements,
                        conducted);
            case MediatorEvent.MediatorReplaced e ->
                new Mediators(
                        offers,
                        acceptances,
                        conflicts,
                        departures,
                        Facts.and(replacements, new MediatorReplacement(mark, e.mediator(), e.by())),
                        conducted);
            case MediatorEvent.MeetingConducted e ->
                new Mediators(
                        offers,
                        acceptances,
                        conflicts,
                        departures,
                        replacements,
                        Facts.and(
                                conducted,
                                new MeetingConduct(mark, e.meeting(), e.mediator(), e.register(), e.employer())));
        };
    }

    Mediators corrected(Correction correction) {
        return new Mediators(
                correction.in(offers),
                correction.in(acceptances),
                correction.in(conflicts),
                correction.in(departures),
                correction.in(replacements),
                correction.in(conducted));
    }
}
