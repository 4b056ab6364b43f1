package org.mediationledger.launcher.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * How fast the engine appends, beside raw durable inserts of the same bytes into the same table on the same disk. Run
 * by hand: {@code AppendRates [rounds] [milliseconds] [folder]}. Only ratios within one round mean anything.
 */
final class AppendRates {

    private static final String TEXT = "x".repeat(600);
    private static final String META = "{\"actor\":\"" + "y".repeat(200) + "\"}";

    private AppendRates() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        long nanos = arguments.length > 1 ? Long.parseLong(arguments[1]) * 1_000_000L : 2_000_000_000L;
        Path folder = arguments.length > 2
                ? Files.createTempDirectory(Path.of(arguments[2]), "rates")
                : Files.createTempDirectory("rates");
        ThreadFactory platform = Thread.ofPlatform().factory();
        ThreadFactory virtual = Thread.ofVirtual().factory();
        List<Double> alone = new ArrayList<>();
        List<Double> crowd = new ArrayList<>();
        System.out.println("events/s: raw, raw by 32 | 1 in flight | 32 in flight | 32 virtual | units of 3: 1, 32");
        for (int round = 0; round < rounds; round++) {
            Path files = Files.createDirectory(folder.resolve("round" + round));
            double raw1 = raw(files.resolve("raw1"), 1, nanos);
            double one = engine(files.resolve("one"), 1, 1, platform, nanos);
            double many = engine(files.resolve("many"), 32, 1, platform, nanos);
            double raw32 = raw(files.resolve("raw32"), 32, nanos);
            double manyVirtual = engine(files.resolve("virtual"), 32, 1, virtual, nanos);
            double threes = engine(files.resolve("three1"), 1, 3, platform, nanos);
            double manyThrees = engine(files.resolve("three32"), 32, 3, platform, nanos);
            System.out.printf(
                    "%.0f, %.0f | %.0f | %.0f | %.0f | %.0f, %.0f%n",
                    raw1, raw32, one, many, manyVirtual, threes, manyThrees);
            alone.add(one / raw1);
            crowd.add(many / raw1);
        }
        System.out.println("1 in flight to raw:  " + spread(alone));
        System.out.println("32 in flight to raw: " + spread(crowd));
    }

    private static String spread(List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        return String.format(
                "median %.2f, from %.2f to %.2f", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static double raw(Path file, int rowsPerCommit, long nanos) throws SQLException {
        SqliteDatabase database = SqliteDatabase.open(file, EventTables.MIGRATIONS);
        byte[] payload = TestEvents.SERIALIZER
                .serialize(new TestEvents.Noted(TEXT), byte[].class)
                .getData();
        byte[] metaData = META.getBytes(StandardCharsets.UTF_8);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(EventTables.INSERT_EVENT)) {
                String aggregate = UUID.randomUUID().toString();
                long start = System.nanoTime();
                long rows = 0;
                while (System.nanoTime() - start < nanos) {
                    for (int i = 0; i < rowsPerCommit; i++) {
                        insert.setString(1, UUID.randomUUID().toString());
                        insert.setString(2, aggregate);
                        insert.setLong(3, rows++);
                        insert.setString(4, "case");
                        insert.setString(5, DateTimeUtils.formatInstant(TestEvents.NOW));
                        insert.setString(6, "noted");
                        insert.setString(7, "1");
                        insert.setBytes(8, payload);
                        insert.setBytes(9, metaData);
                        insert.executeUpdate();
                    }
                    connection.commit();
                }
                return rows * 1e9 / (System.nanoTime() - start);
            }
        }
    }

    /** Events a second. */
    private static double engine(Path file, int inFlight, int eventsPerUnit, ThreadFactory threads, long nanos)
            throws Exception {
        AtomicLong appended = new AtomicLong();
        try (SqliteEventStore store = SqliteEventStore.open(file, TestEvents.SERIALIZER, TestEvents.SERIALIZER);
                ExecutorService executor = Executors.newThreadPerTaskExecutor(threads)) {
            EventStorageEngine engine = store.engine();
            long start = System.nanoTime();
            Callable<Void> appender = () -> {
                String aggregate = UUID.randomUUID().toString();
                long sequence = 0;
                while (System.nanoTime() - start < nanos) {
                    List<DomainEventMessage<?>> unit = new ArrayList<>();
                    for (int i = 0; i < eventsPerUnit; i++) {
                        unit.add(new GenericDomainEventMessage<>(
                                        "case", aggregate, sequence++, new TestEvents.Noted(TEXT))
                                .andMetaData(Map.of("actor", "y".repeat(200))));
                    }
                    engine.appendEvents(unit);
                    appended.incrementAndGet();
                }
                return null;
            };
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < inFlight; i++) {
                running.add(executor.submit(appender));
            }
            for (Future<Void> future : running) {
                future.get();
            }
            return eventsPerUnit * appended.get() * 1e9 / (System.nanoTime() - start);
        }
    }
}
