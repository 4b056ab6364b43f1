package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.events.ContactAttempt;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EarlyResolution;

/** Ends of the case other than that of meetings which ran their course. */
public record Endings(
        List<Abandonment> abandonments,
        List<Resolution> resolutions,
        List<Confirmed> resolutionConfirmed,
        List<Disputed> resolutionDisputed,
        List<LastLetter> lastLetters) {

    static final Endings NONE = new Endings(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Mediation was broken off after it had begun. */
    public record Abandonment(Mark mark, CancelledBy by) implements Fact<Abandonment> {

        @Override
        public Abandonment marked(Mark other) {
            return new Abandonment(other, by);
        }
    }

    /** The matter is said to be resolved before a meeting. */
    public record Resolution(Mark mark, EarlyResolution how) implements Fact<Resolution> {

        @Override
        public Resolution marked(Mark other) {
            return new Resolution(other, how);
        }
    }

    /** A right-holder confirmed it. */
    public record Confirmed(Mark mark, PersonId by) implements Fact<Confirmed> {

        @Override
        public Confirmed marked(Mark other) {
            return new Confirmed(other, by);
        }
    }

    /** A right-holder denied it. */
    public record Disputed(Mark mark, PersonId by) implements Fact<Disputed> {

        @Override
        public Disputed marked(Mark other) {
            return new Disputed(other, by);
        }
    }

    /** A family that does not answer was written to for the last time. */
    public record LastLetter(Mark mark, PersonId to, List<ContactAttempt> attempts, Channel channel, LocalDate replyBy)
            implements Fact<LastLetter> {

        @Override
        public LastLetter marked(Mark other) {
            return new LastLetter(other, to, attempts, channel, replyBy);
        }
    }

    Endings apply(EndingEvent event, Mark mark) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e ->
                new Endings(
                        Facts.and(abandonments, new Abandonment(mark, e.by())),
                        resolutions,
                        resolutionConfirmed,
                        resolutionDisputed,
                        lastLetters);
            case EndingEvent.ResolvedBeforeMeeting e ->
                new Endings(
                        abandonments,
                        Facts.and(resolutions, new Resolution(mark, e.how())),
                        resolutionConfirmed,
                        resolutionDisputed,
                        lastLetters);
            case EndingEvent.ResolutionConfirmed e ->
                new Endings(
                        abandonments,
                        resolutions,
                        Facts.and(resolutionConfirmed, new Confirmed(mark, e.by())),
                        resolutionDisputed,
                        lastLetters);
            case EndingEvent.ResolutionDisputed e ->
                new Endings(
                        abandonments,
                        resolutions,
                        resolutionConfirmed,
                        Facts.and(resolutionDisputed, new Disputed(mark, e.by())),
                        lastLetters);
            case EndingEvent.LastLetterSent e ->
                new Endings(
                        abandonments,
                        resolutions,
                        resolutionConfirmed,
                        resolutionDisputed,
                        Facts.and(lastLetters, new LastLetter(mark, e.to(), e.attempts(), e.channel(), e.replyBy())));
        };
    }

    Endings readBy(Reader reader) {
        return new Endings(
                abandonments,
                resolutions,
                resolutionConfirmed.stream()
                        .filter(word -> !reader.missesWordsOf(word.by()))
                        .toList(),
                resolutionDisputed.stream()
                        .filter(word -> !reader.missesWordsOf(word.by()))
                        .toList(),
                lastLetters);
    }

    Endings corrected(Correction correction) {
        return new Endings(
                correction.in(abandonments),
                correction.in(resolutions),
                correction.in(resolutionConfirmed),
                correction.in(resolutionDisputed),
                correction.in(lastLetters));
    }
}
