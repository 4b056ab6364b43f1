package org.mediationledger.journeys.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mediationledger.launcher.LedgerApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A command side whose clock goes as its standard input says: an instant a line, each repeated when it counts. */
final class CommandSideMain {

    /** What is printed when commands are taken. */
    static final String READY = "ready";

    private CommandSideMain() {}

    /** @param arguments the application's */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        JourneyClock clock = new JourneyClock();
        try (var application = new SpringApplicationBuilder(LedgerApplication.class)
                        .initializers(clock)
                        .run(arguments);
                var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            answers.println(READY);
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                clock.set(Instant.parse(line));
                answers.println(line);
            }
        }
    }
}
