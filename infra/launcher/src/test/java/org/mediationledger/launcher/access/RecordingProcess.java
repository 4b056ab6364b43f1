package org.mediationledger.launcher.access;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

/**
 * A process in which eight people read until it is killed: {@code RecordingProcess folder run}. For each entry that is
 * recorded it prints the name of its view, which no other has.
 */
final class RecordingProcess {

    private static final int READERS = 8;
    private static final Instant THEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final Actor SOMEBODY = new Actor(new AccountId("somebody"), Role.AUDITOR, null);

    private RecordingProcess() {}

    /** @param arguments the folder, and a name for this run */
    public static void main(String[] arguments) throws InterruptedException {
        AccessFile file = AccessFile.open(Path.of(arguments[0]), 0);
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            String name = arguments[1] + "-" + i;
            readers.add(Thread.ofPlatform().start(() -> read(file, name, told)));
        }
        for (Thread reader : readers) {
            reader.join();
        }
    }

    private static void read(AccessFile file, String name, PrintStream told) {
        for (long turn = 0; true; turn++) {
            String view = name + "-" + turn;
            file.add(new AccessRecord(
                    THEN, SOMEBODY, Purpose.AUDIT, view, Action.READ_CASE, AnyAccess.CASES, new AccessOutcome.Read()));
            told.println(view);
        }
    }
}
