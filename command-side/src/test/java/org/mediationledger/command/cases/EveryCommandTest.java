package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.CommandExamples.Example;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.certificate.Certificates;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.command.example.Names;
import org.mediationledger.command.meeting.Meetings;
import org.mediationledger.command.safeguarding.SafeguardingFiles;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.rights.Role;

/** Every command by its example, through the aggregate: what it appends, what it answers, and when it is turned away. */
class EveryCommandTest {

    private static final Instant NOON = CommandExamples.TODAY
            .atTime(LocalTime.NOON)
            .atZone(ZoneId.of("Europe/London"))
            .toInstant();
    private static final Request REQUEST = Request.of("a key");

    /** The request of somebody who may. */
    private static Request by(Example example) {
        return REQUEST.as(example.by(), example.organisation());
    }

    static Stream<Example> examples() {
        return CommandExamples.all();
    }

    static Stream<Example> examplesOnExistingCases() {
        return examples().filter(example -> example.command() != IntakeCommand.OpenCase.class);
    }

    @Test
    void no_command_that_a_person_gives_is_without_its_example() {
        Set<Class<?>> exampled = examples().map(Example::command).collect(Collectors.toSet());

        assertThat(exampled)
                .isEqualTo(leaves(CaseCommand.class)
                        .filter(command -> command != CalendarCommand.RestateDates.class)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryCommandTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_accepted_command_appends_its_events_and_answers_with_the_version_of_the_case(Example example) {
        Desk desk = new Desk(example);

        desk.ask(by(example))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(desk.receiptAfter(desk.expected().size()));

        assertThat(desk.appended().map(message -> ClockChanges.without(message.getPayload())))
                .containsExactlyElementsOf(desk.expected());
        assertThat(desk.appendedOfChild().map(message -> ClockChanges.without(message.getPayload())))
                .containsExactlyElementsOf(Stream.ofNullable(example.thenOfChild())
                        .map(ClockChanges::without)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_event_tells_who_did_it_and_under_which_request(Example example) {
        Desk desk = new Desk(example);

        desk.ask(by(example));

        assertThat(Stream.concat(desk.appended(), desk.appendedOfChild()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.getMetaData())
                        .containsEntry(CommandMetaData.ACCOUNT, "adviser")
                        .containsEntry(CommandMetaData.ROLE, example.by().name())
                        .containsEntry(CommandMetaData.ORGANISATION, example.organisation())
                        .containsEntry(CommandMetaData.IDEMPOTENCY_KEY, "a key")
                        .containsEntry(CommandMetaData.BODY_HASH, "body of a key"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_repeated_request_appends_nothing_and_gets_the_same_answer(Example example) {
        Desk desk = Desk.afterThe(example);
        long versions = desk.stored().count();
        long versionsOfChild = desk.appendedOfChild().count();

        desk.ask(by(example))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayload(desk.receiptAfter(desk.expected().size()));

        assertThat(desk.stored()).hasSize((int) versions);
        assertThat(desk.appendedOfChild()).hasSize((int) versionsOfChild);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_same_key_on_another_request_is_refused(Example example) {
        Desk.afterThe(example).refuses(by(example).withBody("another body"), RefusalCode.IDEMPOTENCY_KEY_REUSED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void another_account_may_use_the_same_key(Example example) {
        Desk desk = new Desk(example, new Request("somebody", Role.ADVISER, "together-trust", "a key", "other", null));

        desk.ask(by(example)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("examplesOnExistingCases")
    void a_command_that_knows_the_newest_version_is_accepted(Example example) {
        new Desk(example).ask(by(example).knowing(example.given().size() - 1)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_command_that_knows_an_older_version_is_refused(Example example) {
        new Desk(example).refuses(by(example).knowing(example.given().size() - 2), RefusalCode.VERSION_STALE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whoever_may_not_do_it_is_refused(Example example) {
        new Desk(example).refuses(REQUEST.as(Role.AUDITOR, null), RefusalCode.ROLE_NOT_PERMITTED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_adviser_of_another_organisation_is_refused(Example example) {
        new Desk(example).refuses(REQUEST.as(Role.ADVISER, "kids"), RefusalCode.ROLE_NOT_PERMITTED);
    }

    @ParameterizedTest
    @MethodSource("examplesOnExistingCases")
    void whoever_may_not_reach_the_case_does_not_learn_its_version(Example example) {
        new Desk(example).refuses(REQUEST.as(Role.ADVISER, "kids").knowing(0), RefusalCode.ROLE_NOT_PERMITTED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_repeat_by_somebody_who_has_lost_the_right_is_refused(Example example) {
        Desk.afterThe(example).refuses(REQUEST.as(Role.ADVISER, "alder-mediation"), RefusalCode.ROLE_NOT_PERMITTED);
    }

    /** A fixture in which an example can be tried. */
    private static final class Desk {

        private final Example example;
        private final EventStore children = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        private final AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);
        private final TestExecutor<Case> past;
        private final List<UUID> entries;

        private Desk(Example example) {
            this(example, Request.of("another key"));
        }

        private Desk(Example example, Request before) {
            this.example = example;
            fixture.registerIgnoredField(Case.class, "clocks"); // kept between commands, derived anew when sourced
            fixture.registerCommandHandlerInterceptor(
                    new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                            CommandMetaData.ACCOUNT,
                            CommandMetaData.ROLE,
                            CommandMetaData.ORGANISATION,
                            CommandMetaData.IDEMPOTENCY_KEY,
                            CommandMetaData.BODY_HASH)));
            // Derived from the facts, and kept to save deriving again.
            fixture.registerIgnoredField(Case.class, "clocks");
            fixture.registerIgnoredField(Case.class, "clocks");
            fixture.registerIgnoredField(Case.class, "clocks");
            fixture.registerInjectableResource(new CaseServices(
                    Clock.fixed(NOON, ZoneOffset.UTC),
                    Story.DIRECTORY,
                    new Meetings(children),
                    new Certificates(children),
                    new SafeguardingFiles(children)));
            seed(before);
            past = example.given().isEmpty()
                    ? fixture.givenNoPriorActivity()
                    : fixture.given(recorded(example.given(), before));
            entries = example.given().isEmpty()
                    ? List.of()
                    : stored().map(message -> UUID.fromString(message.getIdentifier()))
                            .toList();
        }

        /** The desk after the example was accepted under the key of {@link #REQUEST}. */
        private static Desk afterThe(Example example) {
            Desk desk = new Desk(example);
            desk.past.andGivenCommands(by(example).of(example.when(desk.entries::get)));
            return desk;
        }

        private static List<EventMessage<?>> recorded(List<CaseEvent> events, Request request) {
            return events.stream()
                    .<EventMessage<?>>map(event -> new GenericEventMessage<>(event, request.metaData()))
                    .toList();
        }

        private void seed(Request before) {
            for (int i = 0; i < example.givenOfChild().size(); i++) {
                LedgerEvent event = example.givenOfChild().get(i);
                children.publish(
                        new GenericDomainEventMessage<>(kindOf(event), example.child(), i, event, before.metaData()));
            }
        }

        private static String kindOf(LedgerEvent event) {
            return switch (event) {
                case CaseEvent e -> "case";
                case MeetingEvent e -> "meeting";
                case CertificateEvent e -> "certificate";
                case SafeguardingEvent e -> "safeguarding";
            };
        }

        private ResultValidator<Case> ask(Request request) {
            return past.when(request.of(example.when(entries::get)));
        }

        private void refuses(Request request, RefusalCode code) {
            long before = appendedOfChild().count();
            ask(request)
                    .expectNoEvents()
                    .expectException(CommandRefused.class)
                    .expectExceptionMessage(startsWith(code.name() + ":"));
            assertThat(appendedOfChild().count()).as("events of the child").isEqualTo(before);
        }

        /** What the example adds to the case, but for the dates that it touches. */
        private List<CaseEvent> expected() {
            return example.then(entries::get).stream()
                    .map(ClockChanges::without)
                    .toList();
        }

        private Receipt receiptAfter(int events) {
            return new Receipt(Names.CASE.toString(), entries.size() + events - 1L);
        }

        private Stream<? extends DomainEventMessage<?>> stored() {
            return fixture.getEventStore().readEvents(Names.CASE.toString()).asStream();
        }

        private Stream<? extends DomainEventMessage<?>> appended() {
            return stored().skip(entries.size());
        }

        private Stream<? extends DomainEventMessage<?>> appendedOfChild() {
            return example.thenOfChild() == null
                    ? Stream.empty()
                    : children.readEvents(example.child())
                            .asStream()
                            .skip(example.givenOfChild().size());
        }
    }
}
