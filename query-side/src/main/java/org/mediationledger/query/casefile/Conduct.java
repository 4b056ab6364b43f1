package org.mediationledger.query.casefile;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.terms.Party;

/** How a meeting was made ready and how it ended. Of settings and timings the newest counts. */
public record Conduct(
        List<Setting> settings,
        List<PapersOut> papersSent,
        List<PapersIn> papersReceived,
        List<Failure> notHeld,
        List<Adjournment> adjournments,
        List<Timing> timings) {

    static final Conduct NONE = new Conduct(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** How the parties will meet. */
    public record Setting(
            Mark mark,
            MeetingMode mode,
            boolean neutralVenue,
            @Nullable Integer plannedMinutes) implements Fact<Setting> {

        @Override
        public Setting marked(Mark other) {
            return new Setting(other, mode, neutralVenue, plannedMinutes);
        }
    }

    /** Papers went out. */
    public record PapersOut(Mark mark, Party to, Channel channel) implements Fact<PapersOut> {

        @Override
        public PapersOut marked(Mark other) {
            return new PapersOut(other, to, channel);
        }
    }

    /** Papers arrived. */
    public record PapersIn(Mark mark, Party from, Channel channel) implements Fact<PapersIn> {

        @Override
        public PapersIn marked(Mark other) {
            return new PapersIn(other, from, channel);
        }
    }

    /** The meeting did not take place. */
    public record Failure(Mark mark, NotHeldReason reason, List<Absentee> absent) implements Fact<Failure> {

        @Override
        public Failure marked(Mark other) {
            return new Failure(other, reason, absent);
        }
    }

    /** The meeting was adjourned part-heard. */
    public record Adjournment(Mark mark) implements Fact<Adjournment> {

        @Override
        public Adjournment marked(Mark other) {
            return new Adjournment(other);
        }
    }

    /** When it began and how long it took. */
    public record Timing(Mark mark, LocalTime startedAt, int minutes) implements Fact<Timing> {

        @Override
        public Timing marked(Mark other) {
            return new Timing(other, startedAt, minutes);
        }
    }

    Conduct apply(MeetingPreparationEvent event, Mark mark) {
        return switch (event) {
            case MeetingPreparationEvent.SettingDescribed e ->
                new Conduct(
                        Facts.and(settings, new Setting(mark, e.mode(), e.neutralVenue(), e.plannedMinutes())),
                        papersSent,
                        papersReceived,
                        notHeld,
                        adjournments,
                        timings);
            case MeetingPreparationEvent.PapersSent e ->
                new Conduct(
                        settings,
                        Facts.and(papersSent, new PapersOut(mark, e.to(), e.channel())),
                        papersReceived,
                        notHeld,
                        adjournments,
                        timings);
            case MeetingPreparationEvent.PapersReceived e ->
                new Conduct(
                        settings,
                        papersSent,
                        Facts.and(papersReceived, new PapersIn(mark, e.from(), e.channel())),
                        notHeld,
                        adjournments,
                        timings);
        };
    }

    Conduct apply(MeetingEndEvent event, Mark mark) {
        return switch (event) {
            case MeetingEndEvent.MeetingNotHeld e ->
                new Conduct(
                        settings,
                        papersSent,
                        papersReceived,
                        Facts.and(notHeld, new Failure(mark, e.reason(), e.absent())),
                        adjournments,
                        timings);
            case MeetingEndEvent.MeetingAdjourned e ->
                new Conduct(
                        settings,
                        papersSent,
                        papersReceived,
                        notHeld,
                        Facts.and(adjournments, new Adjournment(mark)),
                        timings);
            case MeetingEndEvent.SessionTimed e ->
                new Conduct(
                        settings,
                        papersSent,
                        papersReceived,
                        notHeld,
                        adjournments,
                        Facts.and(timings, new Timing(mark, e.startedAt(), e.minutes())));
        };
    }

    Conduct corrected(Correction correction) {
        return new Conduct(
                correction.in(settings),
                correction.in(papersSent),
                correction.in(papersReceived),
                correction.in(notHeld),
                correction.in(adjournments),
                correction.in(timings));
    }
}
