package org.mediationledger.query.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;

/**
 * When the written offer is due: from day 25 of the 30 that an authority has to arrange mediation, and from 14 days before
 * the appeal must be received while it has not; in either case until an offer is made on or after that day. An authority
 * that stays silent starts no clock (reg 39), so this is the ledger's own rule and no statutory date. It says nothing where
 * a commissioning body arranges: no certificate would follow.
 */
public final class WrittenOffer {

    private static final int DAY = 25;
    private static final int BEFORE_APPEAL = 14;

    private WrittenOffer() {}

    /** The earliest day from which an offer is due by these dates that run, whether or not it has come; null where none. */
    public static @Nullable LocalDate dueFrom(List<StatutoryDate> running, Collection<LocalDate> made) {
        return running.stream()
                .flatMap(date -> Stream.ofNullable(dueFrom(date, running, made)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day from which an offer is due by one of these dates; null where that date asks for none, or one was made. */
    public static @Nullable LocalDate dueFrom(
            StatutoryDate date, List<StatutoryDate> running, Collection<LocalDate> made) {
        LocalDate from = waiting(running) ? opens(date) : null;
        return from == null || answered(from, made) ? null : from;
    }

    private static boolean answered(LocalDate from, Collection<LocalDate> made) {
        return made.stream().anyMatch(on -> !on.isBefore(from));
    }

    private static @Nullable LocalDate opens(StatutoryDate date) {
        if (authorityArranges(date)) {
            return date.runsFrom().plusDays(DAY);
        }
        return date.rule() == Rule.APPEAL ? safe(date).minusDays(BEFORE_APPEAL) : null;
    }

    private static LocalDate safe(StatutoryDate date) {
        return Stream.of(date.dueOn(), Objects.requireNonNullElse(date.targetOn(), date.dueOn()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean waiting(List<StatutoryDate> running) {
        return running.stream().anyMatch(WrittenOffer::authorityArranges);
    }

    private static boolean authorityArranges(StatutoryDate date) {
        return date.rule() == Rule.ARRANGE_MEDIATION && date.trigger() == Trigger.LOCAL_AUTHORITY_INFORMED;
    }
}
