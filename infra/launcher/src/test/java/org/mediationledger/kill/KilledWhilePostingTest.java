package org.mediationledger.kill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.MailHouse;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.settings.SystemTime;
import tools.jackson.databind.JsonNode;

/**
 * Kills the ledger (SIGKILL) while one letter of two that an event asked for has left, which nobody has recorded yet, and the other has
 * been laid down and not sent: the next process sends both, the first of them under the identity that it had.
 */
class KilledWhilePostingTest {

    private static final String FAMILY = "ada@example.org";
    private static final String AUTHORITY = "send.E08000003@bodies.example";
    private static final String MEETING = "Your mediation meeting";

    @TempDir
    private Path folder;

    @Test
    void no_letter_is_lost_and_one_that_is_sent_twice_is_known_as_the_same() throws Exception {
        try (MailHouse house = MailHouse.keepingIn(folder.resolve("mail"))) {
            String kase;
            List<Mail> before;
            try (LedgerProcess ledger = LedgerProcess.start(folder, sendingTo(house))) {
                kase = pursuing(ledger);
                lettersOnce(ledger, kase, "DISPATCHED", 2);
                house.keepSilentAbout(MEETING);
                arrange(ledger, kase);
                house.awaitSilence();
                assertThat(lettersOnce(ledger, kase, "WRITTEN", 2))
                        .as("neither is recorded as gone")
                        .hasSize(2);
                ledger.kill();
                before = mails();
            }
            assertThat(before).extracting(Mail::to).containsExactlyInAnyOrder(FAMILY, AUTHORITY, FAMILY);

            try (LedgerProcess ledger = LedgerProcess.start(folder, sendingTo(house))) {
                assertThat(lettersOnce(ledger, kase, "DISPATCHED", 4)).hasSize(4);
            }
            List<Mail> after = mails();
            assertThat(after).hasSize(5).containsAll(before);
            Map<String, Integer> times = new TreeMap<>();
            after.forEach(mail -> times.merge(mail.id(), 1, Integer::sum));
            assertThat(times.values()).as("each once, and one again").containsExactlyInAnyOrder(1, 1, 1, 2);
            assertThat(after.stream().filter(mail -> Objects.equals(times.get(mail.id()), 2)))
                    .hasSize(2)
                    .allSatisfy(mail -> {
                        assertThat(mail.to()).isEqualTo(FAMILY);
                        assertThat(mail.subject()).startsWith(MEETING);
                    });
            assertThat(new TreeSet<>(after.stream()
                            .filter(mail -> mail.subject().startsWith(MEETING))
                            .map(Mail::to)
                            .toList()))
                    .containsExactly(FAMILY, AUTHORITY);
        }
    }

    private static Map<String, String> sendingTo(MailHouse house) {
        return Map.of(
                "LEDGER_LETTERS_SMTP_HOST", "127.0.0.1",
                "LEDGER_LETTERS_SMTP_PORT", String.valueOf(house.port()),
                "LEDGER_LETTERS_SMTP_ENCRYPTION", "NONE");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(SystemTime.clock().instant(), ZoneId.of("Europe/London"));
    }

    private static String pursuing(LedgerProcess ledger) {
        String kase = "/api/cases/"
                + as(ledger, "coordinator")
                        .post(Intake.afterNoticeOf(today().minusDays(10).toString())
                                .with(
                                        "holder",
                                        Map.of(
                                                "capacity",
                                                "PARENT",
                                                "name",
                                                "Ada Example",
                                                "phone",
                                                "0161 496 0000",
                                                "email",
                                                FAMILY)))
                        .is(201)
                        .id();
        String parent = as(ledger, "coordinator").get(kase).text("/intake/holders/0/person");
        as(ledger, "coordinator")
                .post(kase + "/holders/" + parent + "/confirmed-address", "{address: 'EMAIL'}")
                .is(200);
        as(ledger, "adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
        as(ledger, "adviser")
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                .is(200);
        as(ledger, "adviser").post(kase + "/mediation-request", "{}").is(200);
        as(ledger, "coordinator")
                .post(kase + "/authority-informed", "{toldBy: 'ADVISER', channel: 'EMAIL'}")
                .is(200);
        return kase;
    }

    private static void arrange(LedgerProcess ledger, String kase) {
        as(ledger, "coordinator")
                .post(
                        kase + "/meetings",
                        "{plannedOn: '%s', startsAt: '10:30', place: 'Town Hall', mediators: ['mediator'], noticeGivenOn: '%s'}"
                                .formatted(today().plusDays(14), today()))
                .is(201);
    }

    private static List<JsonNode> lettersOnce(LedgerProcess ledger, String kase, String standing, int howMany) {
        List<JsonNode> found = List.of();
        while (found.size() < howMany) {
            found = as(ledger, "coordinator").get(kase + "/letters").is(200).list("/letters").stream()
                    .filter(letter -> letter.path("standing").asString().equals(standing))
                    .toList();
        }
        return found;
    }

    private record Mail(String file, String id, String to, String subject) {}

    private List<Mail> mails() throws Exception {
        List<Mail> mails = new ArrayList<>();
        for (File file : Objects.requireNonNull(
                folder.resolve("mail").toFile().listFiles((place, name) -> name.endsWith(".eml")))) {
            try (InputStream bytes = Files.newInputStream(file.toPath())) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
                mails.add(new Mail(
                        file.getName(), mail.getMessageID(), mail.getAllRecipients()[0].toString(), mail.getSubject()));
            }
        }
        return mails;
    }

    private static Voice as(LedgerProcess ledger, String user) {
        return Voice.of(ledger, user);
    }
}
