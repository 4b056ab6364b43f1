package org.mediationledger.web.print;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mediationledger.query.casefile.Certificate;

/** The page behind a certificate's code: number, day of issue, current or withdrawn, and nothing else. */
final class CheckPage {

    static final String UNKNOWN = page("<p>No certificate has this code.</p>\n");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CheckPage() {}

    /** What stands here is of the ledger's own making: numbers and dates need no escaping. */
    static String of(Certificate certificate) {
        return page("""
                <dl>
                <dt>Number</dt><dd>%s</dd>
                <dt>Date of issue</dt><dd>%s</dd>
                <dt>Status</dt><dd>%s</dd>
                </dl>
                """.formatted(
                        certificate.number(),
                        DAY.format(certificate.issuedOn()),
                        certificate.stands() ? "Current" : "Withdrawn"));
    }

    private static String page(String content) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mediation certificate</title>
                </head>
                <body>
                <main>
                <h1>Mediation certificate</h1>
                %s</main>
                </body>
                </html>
                """.formatted(content);
    }
}
