package org.mediationledger.launcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a demo's data folder says of its caseload, so that a load which was cut off is finished and none is loaded twice.
 *
 * @param today the day that the caseload leads up to
 */
record CaseloadMarker(int cases, LocalDate today, boolean complete) {

    private static final String FILE = "caseload";
    private static final int LINES = 3;

    /** Nothing where no load has begun. */
    static @Nullable CaseloadMarker read(Path data) {
        Path file = data.resolve(FILE);
        if (Files.notExists(file)) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != LINES) {
                throw new StartRefused("The file " + file + " is damaged; start a demo in a new folder with --data.");
            }
            return new CaseloadMarker(
                    Integer.parseInt(lines.get(0)), LocalDate.parse(lines.get(1)), Boolean.parseBoolean(lines.get(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(Path data) {
        try {
            Files.write(data.resolve(FILE), List.of(String.valueOf(cases), today.toString(), String.valueOf(complete)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    CaseloadMarker completed() {
        return new CaseloadMarker(cases, today, true);
    }
}
