package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** Cases that nobody thought of, drawn by seed, and what must hold in each after every command. */
class HistoriesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1_400;
    private static final int TRIES = 8;

    /**
     * They leave no trace in the case, whose clocks are judged here; or the calendar would have to change; or nobody here
     * would go on asking: a case that was handed over is drawn elsewhere, by the views.
     */
    private static final Set<Class<?>> NOT_DRAWN = Set.of(
            SafeguardingCommand.RaiseConcern.class,
            SafeguardingCommand.ReferConcern.class,
            SafeguardingCommand.CloseConcern.class,
            SafeguardingCommand.EraseConcern.class,
            CalendarCommand.RestateDates.class,
            BodyCommand.ReallocateProvider.class);

    @Test
    void whatever_is_asked_of_a_case_its_clocks_and_its_record_agree() {
        Tally tally = histories(300, 40);

        assertThat(tally.accepted).as("kinds of command that were accepted").hasSizeGreaterThan(35);
        assertThat(tally.refused).as("reasons for refusing that were met").hasSizeGreaterThan(35);
    }

    @Test
    @Tag("long")
    void whatever_is_asked_of_a_case_for_long_its_clocks_and_its_record_agree() {
        Tally tally = histories(2_000, 50);

        assertThat(tally.accepted)
                .as("kinds of command that were accepted")
                .containsExactlyInAnyOrderElementsOf(leaves(CaseCommand.class)
                        .filter(command -> !NOT_DRAWN.contains(command))
                        .toList());
        assertThat(tally.started).as("rules whose clocks started").hasSize(Rule.values().length);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HistoriesTest::leaves)
                : Stream.of(type);
    }

    private static Tally histories(int cases, int commands) {
        Tally tally = new Tally();
        for (int seed = 0; seed < cases; seed++) {
            new History(seed, tally).run(commands);
        }
        return tally;
    }

    /** What the draws came to, so that a test can tell that they reached something. */
    private static final class Tally {

        private final Set<Class<?>> accepted = new HashSet<>();
        private final Map<RefusalCode, Integer> refused = new EnumMap<>(RefusalCode.class);
        private final Set<Rule> started = new HashSet<>();
    }

    /** One case's life. */
    private static final class History {

        private final int seed;
        private final Tally tally;
        private final Random random;
        private final Chronicle chronicle = new Chronicle();
        private final Ledger.Replay replay = new Ledger.Replay();
        private final Set<CertificateId> issued = new HashSet<>();
        private LocalDate today;
        private int step;

        private History(int seed, Tally tally) {
            this.seed = seed;
            this.tally = tally;
            this.random = new Random(seed);
            this.today = FIRST_DAY.plusDays(random.nextInt(DAYS));
        }

        private void run(int commands) {
            while (chronicle.recorded().isEmpty()) {
                ask(new AnyCommand(random, chronicle, today).opening());
            }
            for (step = 1; step <= commands; step++) {
                today = today.plusDays(random.nextInt(6));
                for (int tries = 0; tries < TRIES; tries++) {
                    if (ask(new AnyCommand(random, chronicle, today).draw())) {
                        break;
                    }
                }
            }
        }

        private boolean ask(CaseCommand command) {
            Decided decided;
            try {
                decided = chronicle.decide(command, today);
            } catch (CommandRefused refused) {
                tally.refused.merge(refused.refusal().code(), 1, Integer::sum);
                return false;
            }
            tally.accepted.add(command.getClass());
            if (command instanceof CertificateCommand.IssueCertificate issue) {
                issued.add(issue.certificate());
            }
            Judge judge = new Judge(where(command), command, decided, chronicle.state(), issued);
            decided.events().forEach(event -> follow(judge, ClockChanges.carriedBy((Record) event)));
            follow(judge, decided.childClocks());
            chronicle.record(decided);
            judge.judge(chronicle, replay);
            return true;
        }

        private void follow(Judge judge, Clocks clocks) {
            judge.consistent(clocks, replay.running());
            clocks.started().forEach(clock -> tally.started.add(clock.date().rule()));
            replay.see(clocks);
        }

        private String where(CaseCommand command) {
            return "seed " + seed + ", step " + step + ", " + today + ": " + command;
        }
    }

    /** What must hold after an accepted command. */
    private record Judge(
            String where, CaseCommand command, Decided decided, CaseState before, Set<CertificateId> issued) {

        private void judge(Chronicle chronicle, Ledger.Replay replay) {
            assertThat(decided.events()).as(where).isNotEmpty();
            nothingIsLost();
            refolded(chronicle.state());
            standing(chronicle, replay);
            appealNeverLengthens(chronicle.state());
            certificatesRest();
            certificatesStillRest(chronicle.state());
        }

        /** An event starts what did not run, moves what ran from where it stood, and drops nothing that did not run. */
        private void consistent(Clocks clocks, Map<String, StatutoryDate> running) {
            clocks.started().forEach(started -> assertThat(running).as(where).doesNotContainKey(started.clock()));
            clocks.restated().stream()
                    .filter(moved -> running.containsKey(moved.clock()))
                    .forEach(moved -> assertThat(running).as(where).containsEntry(moved.clock(), moved.before()));
            clocks.stopped().stream()
                    .filter(stopped -> stopped.metOn() == null)
                    .forEach(dropped -> assertThat(running).as(where).containsKey(dropped.clock()));
        }

        /** Clocks that a command touches ride on an event: its own, or that of a child which can carry them. */
        private void nothingIsLost() {
            boolean carried = switch (command) {
                case MeetingCommand.ArrangeMeeting c -> true;
                case MeetingCommand.MoveMeeting c -> true;
                case MeetingCommand.GiveNotice c -> true;
                case MeetingCommand.CancelMeeting c -> true;
                case MeetingCommand.HoldMeeting c -> true;
                case MeetingEndCommand.RecordNotHeld c -> true;
                case CertificateCommand.New c -> true;
                case CertificateCommand.WithdrawCertificate c -> true;
                case CertificateCommand.ConfirmWithdrawal c -> true;
                case CaseCommand c -> false;
            };
            if (!carried) {
                assertThat(decided.childClocks()).as(where).isEqualTo(Clocks.NONE);
            }
        }

        private void refolded(CaseState state) {
            CaseFacts facts = CaseFacts.NONE;
            for (CaseState.Entry entry : state.entries()) {
                facts = facts.evolve(entry.event());
            }
            assertThat(state.facts()).as(where).isEqualTo(facts);
            assertThat(state.entries())
                    .as(where)
                    .noneMatch(entry -> entry.event() instanceof CorrectionEvent.EntryStruckOut);
        }

        private void standing(Chronicle chronicle, Ledger.Replay replay) {
            Map<String, ClockOracle.Expected> actual = new TreeMap<>();
            Map<String, StatutoryDate> running = new HashMap<>();
            CaseClocks.of(chronicle.facts()).forEach((clock, standing) -> {
                StatutoryDate date = standing.date();
                actual.put(
                        clock,
                        new ClockOracle.Expected(
                                date.dueOn(), date.runsFrom(), date.owedBy(), date.targetOn(), standing.metOn()));
                if (standing.running()) {
                    running.put(clock, date);
                }
            });
            assertThat(actual).as(where).isEqualTo(ClockOracle.judge(chronicle.recorded()));
            assertThat(replay.running()).as(where).isEqualTo(running);
        }

        /**
         * A21: the month of the first certificate counts. Nothing else that is told gives time, unless it puts right what was
         * told: a correction, or the withdrawal of a certificate.
         */
        private void appealNeverLengthens(CaseState after) {
            boolean givesTime = switch (command) {
                case CertificateCommand.New c -> AppealTime.safeCertificateDate(before.facts()) == null;
                case CertificateCommand.WithdrawCertificate c -> true;
                case CertificateCommand.ConfirmWithdrawal c -> true;
                case CorrectionCommand c -> true;
                case CaseCommand c -> false;
            };
            Map<String, ClockStanding> clocks = CaseClocks.of(after.facts());
            assertThat(clocks.values().stream().filter(clock -> clock.date().rule() == Rule.APPEAL))
                    .as(where)
                    .hasSizeLessThanOrEqualTo(1);
            ClockStanding was = CaseClocks.of(before.facts()).get(Rule.APPEAL.name());
            ClockStanding is = clocks.get(Rule.APPEAL.name());
            if (!givesTime && was != null && is != null) {
                assertThat(is.date().dueOn())
                        .as(where)
                        .isBeforeOrEqualTo(was.date().dueOn());
            }
        }

        /** A certificate that issues rests on recorded facts, read here from the record itself. */
        private void certificatesRest() {
            if (command instanceof CertificateCommand.IssueCertificate issue) {
                assertThat(decided.events())
                        .as(where)
                        .singleElement()
                        .isInstanceOfSatisfying(ChildNoted.CertificateNoted.class, noted -> {
                            assertThat(before.facts().holders().acting())
                                    .as(where)
                                    .contains(noted.person());
                            assertThat(noted.ground()).as(where).isEqualTo(issue.ground());
                        });
                PersonId person =
                        ((ChildNoted.CertificateNoted) decided.events().getFirst()).person();
                assertThat(said(person, ChoiceEvent.AdviceGiven.class))
                        .as(where)
                        .isTrue();
                assertThat(lastWord(person))
                        .as(where)
                        .isIn(
                                switch (issue.ground()) {
                                    case C1 -> Set.of(ChoiceEvent.MediationDeclined.class);
                                    case C1B ->
                                        Set.of(ChoiceEvent.MediationDeclined.class, ChoiceEvent.PursuitEnded.class);
                                    case C2, C3 ->
                                        Set.of(ChoiceEvent.MediationRequested.class, HolderEvent.RightTakenOver.class);
                                });
                boolean restsOn = switch (issue.ground()) {
                    case C1 -> !pursued(person);
                    case C1B -> pursued(person);
                    case C2 ->
                        recordHas(ChildNoted.MeetingHeldNoted.class)
                                && recordHas(ConclusionEvent.MediationConcluded.class);
                    case C3 -> recordHas(ArrangementEvent.CannotArrangeTold.class);
                };
                assertThat(restsOn).as(where).isTrue();
            }
        }

        /** What the ledger certified stands on the record for as long as the certificate does, whatever is struck out. */
        private void certificatesStillRest(CaseState after) {
            Set<CertificateId> withdrawn = all(after, ChildNoted.CertificateWithdrawalNoted.class)
                    .map(ChildNoted.CertificateWithdrawalNoted::certificate)
                    .collect(Collectors.toSet());
            all(after, ChildNoted.CertificateNoted.class)
                    .filter(noted -> issued.contains(noted.certificate()) && !withdrawn.contains(noted.certificate()))
                    .forEach(noted -> assertThat(restsOn(after, noted))
                            .as("%s: %s", where, noted)
                            .isTrue());
        }

        private static boolean restsOn(CaseState after, ChildNoted.CertificateNoted noted) {
            boolean ground = switch (noted.ground()) {
                case C1, C1B ->
                    entriesOf(after, noted.person())
                            .anyMatch(event -> event instanceof ChoiceEvent.MediationDeclined
                                    || event instanceof ChoiceEvent.PursuitEnded);
                case C2 ->
                    all(after, ChildNoted.MeetingHeldNoted.class).findAny().isPresent()
                            && all(after, ConclusionEvent.MediationConcluded.class)
                                    .findAny()
                                    .isPresent();
                case C3 ->
                    all(after, ArrangementEvent.CannotArrangeTold.class)
                            .findAny()
                            .isPresent();
            };
            return ground && entriesOf(after, noted.person()).anyMatch(ChoiceEvent.AdviceGiven.class::isInstance);
        }

        private static <E extends CaseEvent> Stream<E> all(CaseState state, Class<E> kind) {
            return state.entries().stream()
                    .map(CaseState.Entry::event)
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }

        private boolean pursued(PersonId person) {
            return said(person, ChoiceEvent.MediationRequested.class)
                    || said(person, ChoiceEvent.PursuitEnded.class)
                    || tookOver(person);
        }

        private boolean recordHas(Class<? extends LedgerEvent> kind) {
            return before.entries().stream().anyMatch(entry -> kind.isInstance(entry.event()));
        }

        /** Somebody took over what another had pursued, having said nothing themselves. */
        private boolean tookOver(PersonId person) {
            return before.facts().holders().choiceOf(person).everPursued()
                    && entriesOf(person).anyMatch(HolderEvent.RightTakenOver.class::isInstance);
        }

        private boolean said(PersonId person, Class<? extends ChoiceEvent> kind) {
            return entriesOf(person).anyMatch(kind::isInstance);
        }

        private Class<?> lastWord(PersonId person) {
            return entriesOf(person)
                    .filter(event -> !(event instanceof ChoiceEvent.AdviceGiven)
                            && !(event instanceof ChoiceEvent.AdviserContacted))
                    .filter(event -> !(event instanceof HolderEvent) || tookOver(person))
                    .map(Object::getClass)
                    .reduce((first, second) -> second == HolderEvent.RightTakenOver.class ? first : second)
                    .map(Class.class::cast)
                    .orElseThrow(() -> new AssertionError(Objects.requireNonNull(where)));
        }

        /** What somebody said, and their taking over, in the order of the record. */
        private Stream<CaseEvent> entriesOf(PersonId person) {
            return entriesOf(before, person);
        }

        private static Stream<CaseEvent> entriesOf(CaseState state, PersonId person) {
            return state.entries().stream()
                    .map(CaseState.Entry::event)
                    .filter(event -> event instanceof ChoiceEvent || event instanceof HolderEvent.RightTakenOver)
                    .filter(event -> Arrays.stream(event.getClass().getRecordComponents())
                            .filter(component -> Set.of("by", "to").contains(component.getName()))
                            .anyMatch(component -> person.equals(valueOf(component, event))));
        }

        private static Object valueOf(RecordComponent component, CaseEvent event) {
            try {
                return component.getAccessor().invoke(event);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("records have accessors", impossible);
            }
        }
    }
}
