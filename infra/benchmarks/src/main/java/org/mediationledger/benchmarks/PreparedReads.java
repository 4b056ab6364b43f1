package org.mediationledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.access.AccessFile;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

/** What people read on one day: by turns the file of a case, and a page of fifty cases. */
final class PreparedReads {

    private static final int PAGE = 50;
    private static final Instant THEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final Actor SOMEBODY = new Actor(new AccountId("a.khan"), Role.COORDINATOR, "together-trust");

    private PreparedReads() {}

    /** The entry of a read; its cases are read from text, as from the answer that shows them. */
    static AccessRecord read(long number) {
        boolean list = number % 2 == 1;
        return new AccessRecord(
                THEN.plusMillis(number),
                SOMEBODY,
                Purpose.CASEWORK,
                list ? "GET /api/cases" : "GET /api/cases/{caseId}",
                list ? Action.LIST_CASES : Action.READ_CASE,
                LongStream.range(number, number + (list ? PAGE : 1))
                        .mapToObj(PreparedReads::id)
                        .map(CaseId::of)
                        .toList(),
                new AccessOutcome.Read());
    }

    private static String id(long number) {
        return new UUID(0x8000L, number).toString();
    }

    /** The lines of so many reads, line feeds included, as the ledger writes them. */
    static List<byte[]> lines(Path folder, int count) {
        try {
            try (AccessFile file = AccessFile.open(folder, 0)) {
                LongStream.range(0, count).mapToObj(PreparedReads::read).forEach(file::add);
            }
            List<byte[]> lines = new ArrayList<>();
            try (Stream<Path> segments = Files.list(folder)) {
                for (Path segment : segments.sorted().toList()) {
                    Files.readAllLines(segment)
                            .forEach(line -> lines.add((line + "\n").getBytes(StandardCharsets.UTF_8)));
                }
            }
            return lines;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
