package org.mediationledger.launcher.sqlite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A process that appends with eight writers until it is killed: {@code AppendingProcess file run}. For each unit of
 * work that is acknowledged it prints a line, {@code <unit> <number of events>}; the same words are in each event.
 */
final class AppendingProcess {

    private static final int WRITERS = 8;

    private AppendingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path file = Path.of(arguments[0]);
        String run = arguments[1];
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        SqliteEventStore store = SqliteEventStore.open(file, TestEvents.SERIALIZER, TestEvents.SERIALIZER);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String name = run + "-" + i;
            Random random = new Random(name.hashCode());
            writers.add(Thread.ofPlatform().start(() -> append(store, name, random, told)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void append(SqliteEventStore store, String name, Random random, PrintStream told) {
        for (long unit = 0; true; unit++) {
            int size = 1 + random.nextInt(4);
            String words = name + "-" + unit + " " + size;
            List<DomainEventMessage<?>> events = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                // Four aggregates a writer, and one event of each unit in as many of them as it has events.
                events.add(TestEvents.noted(name + "-" + i, unit, words));
            }
            store.engine().appendEvents(events);
            told.println(words);
        }
    }
}
