package org.mediationledger.launcher.demo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.command.cases.CaseServices;
import org.mediationledger.command.cases.CommandSide;
import org.mediationledger.command.guard.RefusalInterceptor;
import org.mediationledger.command.guard.RoleInterceptor;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.FileBlobs;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.json.CatalogueSerializer;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.bodies.BodiesDesk;
import org.mediationledger.web.bundle.BundlesAtOnce;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.conclusion.AgreementDesk;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.consent.ConsentDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.dataprotection.DataProtectionDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.delay.DelayDesk;
import org.mediationledger.web.desk.BusSilence;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.HeldKeys;
import org.mediationledger.web.desk.RecentVersions;
import org.mediationledger.web.document.CopyMaker;
import org.mediationledger.web.document.DocumentDesk;
import org.mediationledger.web.document.ExaminedFiles;
import org.mediationledger.web.document.PaperKeeper;
import org.mediationledger.web.document.UploadFolder;
import org.mediationledger.web.door.DoorDesk;
import org.mediationledger.web.ending.EndingDesk;
import org.mediationledger.web.expense.ExpenseDesk;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.IntakeDesk;
import org.mediationledger.web.mediator.MediatorDesk;
import org.mediationledger.web.meeting.ConductDesk;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.need.NeedDesk;
import org.mediationledger.web.notice.NoticeDesk;
import org.mediationledger.web.offer.OfferDesk;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.quality.QualityDesk;
import org.mediationledger.web.representative.RepresentativeDesk;
import org.mediationledger.web.safeguarding.SafeguardingDesk;
import org.mediationledger.web.tribunal.TribunalDesk;
import org.mediationledger.web.work.WorkDesk;

/** The command side and the desks over some store, without the web and without views, on a clock set by hand. */
final class DemoLedger implements AutoCloseable {

    static final Caseload.Progress UNSEEN = (done, all) -> {};

    private final Clock clockBefore = GenericEventMessage.clock;
    private final SettableClock clock;
    private final EventStorageEngine storage;
    private final KeyVault keys;
    private final PersonIndex people;
    private final Configuration axon;
    private final Desks desks;
    private final Blobs blobs;

    static {
        System.setProperty("axon.update-check.disabled", "true");
    }

    private DemoLedger(
            Instant start, EventStorageEngine storage, KeyVault keys, PersonIndex people, Directory directory) {
        this.clock = SettableClock.standingAt(start, Clock.systemUTC());
        this.storage = storage;
        this.keys = keys;
        this.people = people;
        GenericEventMessage.clock = clock;
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> json())
                .configureEventSerializer(config -> new CatalogueSerializer(json()))
                .configureEmbeddedEventStore(config -> storage)
                .configureCorrelationDataProviders(config -> List.of(new SimpleCorrelationDataProvider(
                        CommandMetaData.ACCOUNT,
                        CommandMetaData.ROLE,
                        CommandMetaData.ORGANISATION,
                        CommandMetaData.IDEMPOTENCY_KEY,
                        CommandMetaData.BODY_HASH)))
                .registerComponent(
                        CaseServices.class, config -> CaseServices.over(config.eventStore(), clock, directory));
        CommandSide.configure(configurer, Appenders.THIS_PROCESS_ALONE);
        this.axon = configurer.start();
        axon.commandBus().registerHandlerInterceptor(new RefusalInterceptor());
        axon.commandBus().registerHandlerInterceptor(new RoleInterceptor());
        this.blobs = blobs();
        this.desks = desks();
    }

    static Jackson3Serializer json() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(LedgerJson::settle)
                .build();
    }

    /** An empty ledger in memory, whose clock stands before a caseload that leads up to that day. */
    static DemoLedger before(LocalDate today) {
        return over(
                Caseload.startBefore(today),
                new InMemoryEventStorageEngine(),
                new KeysInMemory(),
                new PeopleInMemory());
    }

    static DemoLedger over(Instant start, EventStorageEngine storage, KeyVault keys, PersonIndex people) {
        return new DemoLedger(start, storage, keys, people, Directories.demo());
    }

    /** An empty ledger that knows no provider. */
    static DemoLedger withoutProviders(LocalDate today) {
        return new DemoLedger(
                Caseload.startBefore(today),
                new InMemoryEventStorageEngine(),
                new KeysInMemory(),
                new PeopleInMemory(),
                Directories.england());
    }

    /** The same stores as after a kill, under a new process whose clock stands at an instant. */
    DemoLedger restartedAt(Instant instant) {
        close();
        return over(instant, storage, keys, people);
    }

    private Desks desks() {
        Sealer sealer = new Sealer("test/demo", keys, new SecureRandom());
        BlindIndex tokens = new BlindIndex(new byte[32]);
        Desk desk = new Desk(
                axon.commandGateway(),
                new RecentVersions(System::nanoTime, Duration.ofMinutes(1), 100),
                new SimpleMeterRegistry(),
                Duration.ofSeconds(20),
                BusSilence.NEVER);
        DecisionDesk decision = new DecisionDesk(sealer, tokens, people);
        IntakeDesk intake = new IntakeDesk(desk, decision, sealer, tokens, people);
        ConfidenceDesk confidence = new ConfidenceDesk(sealer);
        return new Desks(
                intake,
                new ChoiceDesks(intake, decision, new ChoiceDesk(sealer), new ArrangementDesk(sealer), confidence),
                new MeetingDesks(new MeetingDesk(sealer), new ConclusionDesk(sealer), confidence),
                new EndDesks(new CertificateDesk(sealer), new AftermathDesk(sealer)),
                new RecordDesks(
                        new CorrectionDesk(), new AccessDesk(), confidence, new DataProtectionDesk(new HeldKeys(keys))),
                new PeopleDesks(
                        new SafeguardingDesk(sealer, new HeldKeys(keys)),
                        new MediatorDesk(),
                        new RepresentativeDesk(sealer),
                        new ConsentDesk(),
                        new NeedDesk(sealer),
                        new QualityDesk(sealer)),
                new HolderDesks(new HolderDesk(sealer, tokens, people)),
                new ConductDesks(
                        new ConductDesk(),
                        new EndingDesk(),
                        new DelayDesk(),
                        new AgreementDesk(),
                        new OfferDesk(),
                        new ExpenseDesk()),
                new WorkDesks(new WorkDesk()),
                new ChangeDesks(
                        new NoticeDesk(sealer, tokens, people),
                        new TribunalDesk(),
                        new BodiesDesk(),
                        new DoorDesk(sealer)),
                papers(sealer),
                bundles(sealer),
                desk);
    }

    private BundleDesks bundles(Sealer sealer) {
        return new BundleDesks(new BundlesAtOnce(
                new Opening(new Opener("test/demo", keys), new SimpleMeterRegistry()),
                sealer,
                new DocumentBytes("test/demo", keys, blobs),
                blobs,
                Directories.demo(),
                clock));
    }

    private static Blobs blobs() {
        try {
            return FileBlobs.in(Files.createTempDirectory("demo-documents"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PaperDesks papers(Sealer sealer) {
        try {
            Path folder = Files.createTempDirectory("demo-papers");
            return new PaperDesks(
                    new DocumentDesk(sealer),
                    new ExaminedFiles(),
                    new PaperKeeper(new DocumentBytes("test/demo", keys, blobs), blobs, sealer),
                    new CopyMaker(),
                    new UploadFolder(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Caseload caseload(LocalDate today) {
        return caseload(today, Caseload.SEED);
    }

    Caseload caseload(LocalDate today, long seed) {
        return new Caseload(desks, new Recorded(storage), Directories.demo(), clock, today, seed);
    }

    SettableClock clock() {
        return clock;
    }

    /** Is told every command before it is sent. */
    void watch(Consumer<CommandMessage<?>> watcher) {
        axon.commandBus().registerDispatchInterceptor(messages -> (index, message) -> {
            watcher.accept(message);
            return message;
        });
    }

    /** Every event, in the order of the store. */
    List<RecordedEvent> events() {
        return new Recorded(storage).all();
    }

    @Override
    public void close() {
        axon.shutdown();
        GenericEventMessage.clock = clockBefore;
    }

    private record Recorded(EventStorageEngine storage) implements RecordedEvents {

        List<RecordedEvent> all() {
            return storage.readEvents((TrackingToken) null, false)
                    .map(message ->
                            recorded(message.trackingToken().position().orElseThrow(), (DomainEventMessage<?>) message))
                    .toList();
        }

        @Override
        public List<RecordedEvent> ofCase(CaseId caseId) {
            return storage.readEvents(caseId.toString())
                    .asStream()
                    .<RecordedEvent>map(message -> recorded(message.getSequenceNumber(), message))
                    .toList();
        }

        @Override
        public long head() {
            TrackingToken head = storage.createHeadToken();
            return head == null ? -1 : head.position().orElse(-1);
        }

        @Override
        public long lastPositionNotAfter(Instant instant) {
            throw new UnsupportedOperationException();
        }

        private static RecordedEvent recorded(long position, DomainEventMessage<?> message) {
            return new RecordedEvent(
                    position,
                    message.getTimestamp(),
                    UUID.fromString(message.getIdentifier()),
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    by(message),
                    (LedgerEvent) message.getPayload());
        }

        private static RecordedBy by(EventMessage<?> message) {
            return new RecordedBy(
                    text(message, CommandMetaData.ACCOUNT),
                    text(message, CommandMetaData.ROLE),
                    text(message, CommandMetaData.ORGANISATION));
        }

        private static @Nullable String text(EventMessage<?> message, String key) {
            Object value = message.getMetaData().get(key);
            return value == null ? null : value.toString();
        }
    }
}
