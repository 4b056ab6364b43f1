package org.mediationledger.launcher.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.directory.Directory;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Plan;
import org.mediationledger.launcher.demo.story.Step;
import org.mediationledger.query.recorded.RecordedEvents;

/**
 * Loads an invented caseload: the ordinary commands of ordinary users, given in order of time while the clock is put
 * forward from deed to deed.
 *
 * <p>A load that was cut off is finished by the same load from its start: what was accepted is recognised by its
 * idempotency keys and appends nothing, whatever the clock shows meanwhile.
 */
public final class Caseload {

    /** The seed of the demonstration. */
    public static final long SEED = 2014_09_01L;

    private final Clerk clerk;
    private final Directory directory;
    private final SettableClock clock;
    private final RecordedEvents recorded;
    private final LocalDate today;
    private final long seed;

    /**
     * A caseload that leads up to a day.
     *
     * @param clock the clock that times commands and events; not released yet
     * @param recorded the store's events, in which corrections find the entries that they point at
     * @param today the day in England; a load that is finished on a later day must be given the day on which it began
     */
    public Caseload(Desks desks, RecordedEvents recorded, Directory directory, SettableClock clock, LocalDate today) {
        this(desks, recorded, directory, clock, today, SEED);
    }

    Caseload(
            Desks desks,
            RecordedEvents recorded,
            Directory directory,
            SettableClock clock,
            LocalDate today,
            long seed) {
        this.clerk = new Clerk(desks, recorded);
        this.recorded = recorded;
        this.directory = directory;
        this.clock = clock;
        this.today = today;
        this.seed = seed;
    }

    /** Is told how far the load is. */
    @FunctionalInterface
    public interface Progress {

        /** So many steps of all are done. */
        void at(long done, long all);
    }

    /**
     * What was loaded.
     *
     * @param commands how many were given, repeats included
     * @param toOpen the case to open first: open, with several meetings and dates running
     * @param ofFamily a case that the account {@code family} was let into
     */
    public record Summary(int cases, long commands, CaseId toOpen, CaseId ofFamily) {}

    /** An instant before everything that a caseload leading up to that day holds: where its clock can start. */
    public static Instant startBefore(LocalDate today) {
        return Plan.startBefore(today);
    }

    /**
     * Loads so many cases and leaves the clock standing at the last deed.
     *
     * @param cases at least 1; from 60 on everything that the ledger records appears at least once
     * @throws IllegalArgumentException when there are no cases
     * @throws CaseloadFailed when a command is refused, which the plan should not let happen, or when the ledger holds
     *     other cases
     */
    public Summary load(int cases, Progress progress) {
        Plan plan = Plan.of(cases, today, seed, directory);
        requireOwn(plan);
        long commands = 0;
        long done = 0;
        progress.at(done, plan.steps().size());
        for (Step step : plan.steps()) {
            advanceTo(step.at());
            commands += carryOut(step);
            progress.at(++done, plan.steps().size());
        }
        return new Summary(cases, commands, plan.toOpen(), plan.ofFamily());
    }

    /** The case to open first in a load of so many cases, as {@link Summary#toOpen()}. */
    public CaseId toOpen(int cases) {
        return Plan.of(cases, today, seed, directory).toOpen();
    }

    /** Deeds are given in order, so what lies behind the clock is a repeat, which asks no clock. */
    private void advanceTo(Instant at) {
        if (clock.instant().isBefore(at)) {
            clock.set(at);
        }
    }

    private int carryOut(Step step) {
        try {
            return clerk.carryOut(step);
        } catch (CommandRefused refused) {
            throw CaseloadFailed.refused(step, refused.refusal());
        }
    }

    private void requireOwn(Plan plan) {
        if (recorded.head() >= 0
                && recorded.ofCase(plan.steps().getFirst().caseId()).isEmpty()) {
            throw CaseloadFailed.otherCases();
        }
    }
}
