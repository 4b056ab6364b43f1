package org.mediationledger.launcher.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.ids.CaseId;

/**
 * Everything that happens in a caseload, in order of time: about fourteen months until the day before today. The same
 * number of cases, day and seed give the same plan, ids and idempotency keys and all.
 *
 * @param toOpen the case to open first: open, with several meetings and dates running
 * @param ofFamily a case that the family's account was let into, with a certificate and its month running; the case to
 *     open first where there are too few for another
 */
public record Plan(List<Step> steps, CaseId toOpen, CaseId ofFamily) {

    /** How far back the caseload goes. */
    public static final Period PERIOD = Period.ofMonths(14);

    /** Takes an unmodifiable copy. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * A plan.
     *
     * @param cases at least 1; from 60 on everything that the ledger records appears at least once
     * @param today the day in England that the caseload leads up to; nothing happens on it or after
     * @throws IllegalArgumentException when there are no cases
     */
    public static Plan of(int cases, LocalDate today, long seed, Directory directory) {
        if (cases < 1) {
            throw new IllegalArgumentException("a caseload has at least one case");
        }
        return new Planner(cases, today, seed, directory).plan();
    }

    /** An instant before the first deed of any plan that leads up to that day. */
    public static Instant startBefore(LocalDate today) {
        return today.minus(PERIOD).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One plan in the making. */
    private static final class Planner {

        /** The first cases of a plot tell what must appear: they begin early enough to be told to their end. */
        private static final int TOLD_TO_THE_END = 6;

        private static final int DAYS_OF_A_LONG_STORY = 215;
        private static final int DAYS_LEFT_TO_DECIDE = 10;

        private final int cases;
        private final LocalDate today;
        private final LocalDate begin;
        private final long seed;
        private final Casting casting;
        private final List<Step> steps = new ArrayList<>();
        private int told;

        Planner(int cases, LocalDate today, long seed, Directory directory) {
            this.cases = cases;
            this.today = today;
            this.begin = today.minus(PERIOD);
            this.seed = seed;
            this.casting = new Casting(directory);
        }

        Plan plan() {
            CaseId toOpen = null;
            CaseId ofFamily = null;
            Map<Plot, Integer> mix = Mix.of(cases);
            for (Plot plot : mix.keySet()) {
                for (int index = 0; !plot.toldBesideAnother() && index < count(plot, mix); index++) {
                    CaseId caseId = tell(plot, index, mix);
                    if (plot == Plot.SHOWCASE) {
                        toOpen = caseId;
                    }
                    if (plot.onTour(index)) {
                        ofFamily = caseId;
                    }
                }
            }
            if (toOpen == null || ofFamily == null) {
                throw new IllegalStateException("every caseload has its showcase");
            }
            return new Plan(steps.stream().sorted(Step.IN_ORDER).toList(), toOpen, ofFamily);
        }

        private CaseId tell(Plot plot, int index, Map<Plot, Integer> mix) {
            int caseNumber = ++told;
            Chance chance = new Chance(seed, caseNumber);
            LocalDate day = beginning(plot, index, count(plot, mix), chance);
            Cast cast = plot.inTheToursCity(index)
                    ? casting.ofTheTour(day, chance)
                    : casting.anybody(caseNumber, day, plot.service(), plot == Plot.CALL_BACK, chance);
            Plot beside = plot.beside();
            Telling second = beside != null && index < count(beside, mix)
                    ? telling(++told, beside, index, cast.again(), new Chance(seed, told), null)
                    : null;
            Telling telling = telling(caseNumber, plot, index, cast, chance, second);
            Stories.tell(plot, telling);
            Stream.of(telling, second)
                    .filter(Objects::nonNull)
                    .forEach(one -> steps.addAll(one.script().steps()));
            return telling.caseId();
        }

        private Telling telling(
                int caseNumber, Plot plot, int index, Cast cast, Chance chance, @Nullable Telling second) {
            Script script = new Script(
                    "demo-%s-%d".formatted(today, cases),
                    caseNumber,
                    cast.referral().opener(),
                    new Diary(cast.openedOn(), chance),
                    today);
            return new Telling(
                    script,
                    chance,
                    cast,
                    matter(plot, cast, chance),
                    new People(chance),
                    index,
                    today,
                    plot.standsOpenToday(),
                    second);
        }

        private static int count(Plot plot, Map<Plot, Integer> mix) {
            return mix.getOrDefault(plot, 0);
        }

        private LocalDate beginning(Plot plot, int index, int ofPlot, Chance chance) {
            if (plot.standsOpenToday()) {
                return WorkWeek.before(today, plot.beginsDaysAgo(chance));
            }
            boolean toTheEnd = cases >= Mix.COMPLETE_FROM && index < TOLD_TO_THE_END;
            long days = today.toEpochDay() - begin.toEpochDay() - (toTheEnd ? DAYS_OF_A_LONG_STORY : 2);
            double share = (index + chance.fraction()) / ofPlot;
            LocalDate day = WorkWeek.onOrAfter(begin.plusDays((long) (share * days)));
            return day.isBefore(today) ? day : WorkWeek.before(today, 1);
        }

        private Matter matter(Plot plot, Cast cast, Chance chance) {
            Matter matter = Matter.of(plot.subject(), cast.provision().area(), cast.openedOn(), chance);
            if (plot == Plot.SHOWCASE) {
                return matter.sent(cast.openedOn().minusDays(8));
            }
            if (plot == Plot.UNDECIDED) {
                return matter.sent(today.minusMonths(2).plusDays(DAYS_LEFT_TO_DECIDE));
            }
            return plot == Plot.DECLINED_AFTER_LIMIT
                    ? matter.sent(cast.openedOn().minusMonths(2).minusDays(chance.between(4, 25)))
                    : matter;
        }
    }
}
