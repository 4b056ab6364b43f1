package org.mediationledger.paper.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mediationledger.paper.dispatch.DeliveryNotice.Arrival;
import org.mediationledger.paper.dispatch.DeliveryNotice.Fault;
import org.mediationledger.paper.dispatch.DeliveryNotice.NoNotice;
import org.mediationledger.paper.dispatch.DeliveryNotice.Notice;
import org.mediationledger.paper.dispatch.DeliveryNotice.Outcome;

class DeliveryNoticesTest {

    private static final String RETURNED = """

            --=_edge
            Content-Type: text/rfc822-headers

            From: ledger@ledger.example
            Message-ID: <%s>
            Subject: whatever
            """.formatted(Mails.ID.value());

    @Test
    void a_bounce_names_the_message_that_did_not_arrive() {
        assertThat(read(report("Action: failed\nStatus: 5.1.1 (no such user)", RETURNED)))
                .isEqualTo(new Notice(Mails.ID, List.of(new Outcome(Arrival.BOUNCED, "5.1.1"))));
    }

    @Test
    void each_action_of_the_standard_is_one_of_three_outcomes() {
        assertThat(arrival("failed", "5.0.0")).isEqualTo(Arrival.BOUNCED);
        assertThat(arrival("delayed", "4.4.7")).isEqualTo(Arrival.DELAYED);
        assertThat(arrival("delivered", "2.0.0")).isEqualTo(Arrival.DELIVERED);
        assertThat(arrival("relayed", "2.0.0")).isEqualTo(Arrival.DELIVERED);
        assertThat(arrival("expanded", "2.0.0")).isEqualTo(Arrival.DELIVERED);
        assertThat(arrival("Failed", "5.0.0")).isEqualTo(Arrival.BOUNCED);
    }

    private static Arrival arrival(String action, String status) {
        return switch (read(report("Action: " + action + "\nStatus: " + status, RETURNED))) {
            case Notice notice -> notice.outcomes().getFirst().arrival();
            case NoNotice none -> throw new AssertionError(none);
        };
    }

    @Test
    void the_envelope_names_the_message_where_nothing_of_it_came_back() {
        assertThat(read(report("Action: failed\nStatus: 5.1.1", "")))
                .isEqualTo(new Notice(Mails.ID, List.of(new Outcome(Arrival.BOUNCED, "5.1.1"))));
    }

    @Test
    void a_whole_message_that_came_back_names_itself() {
        String whole = RETURNED.replace("text/rfc822-headers", "message/rfc822") + "\nDear Bob\n";

        assertThat(read(report("Action: failed\nStatus: 5.1.1", whole))).isInstanceOf(Notice.class);
    }

    @Test
    void each_recipient_has_an_outcome() {
        String two = "Final-Recipient: rfc822; a@example.org\nAction: delivered\nStatus: 2.1.5\n\n"
                + "Final-Recipient: rfc822; b@example.org\nAction: failed\nStatus: 5.2.2";

        assertThat(read(report(two, RETURNED)))
                .isEqualTo(new Notice(
                        Mails.ID,
                        List.of(new Outcome(Arrival.DELIVERED, "2.1.5"), new Outcome(Arrival.BOUNCED, "5.2.2"))));
    }

    @Test
    void line_ends_of_the_network_are_the_usual_ones() {
        String notice = report("Action: failed\nStatus: 5.1.1", RETURNED).replace("\n", "\r\n");

        assertThat(read(notice)).isInstanceOf(Notice.class);
    }

    @Test
    void an_ordinary_mail_is_no_notice() {
        assertThat(read("From: bob@example.org\nSubject: Undelivered Mail Returned to Sender\n\nAction: failed\n"))
                .isEqualTo(new NoNotice(Fault.ANOTHER_KIND));
        assertThat(read("")).isEqualTo(new NoNotice(Fault.ANOTHER_KIND));
    }

    @Test
    void a_notice_that_breaks_the_rules_is_told_so() {
        assertThat(read(report("Action: exploded\nStatus: 5.1.1", RETURNED))).isEqualTo(new NoNotice(Fault.MALFORMED));
        assertThat(read(report("Action: failed\nStatus: bad", RETURNED))).isEqualTo(new NoNotice(Fault.MALFORMED));
        assertThat(read(report("Action: failed", RETURNED))).isEqualTo(new NoNotice(Fault.MALFORMED));
    }

    @Test
    void a_notice_about_nothing_of_ours_is_told_so() {
        String anonymous = report("Action: failed\nStatus: 5.1.1", "").replace(Mails.ID.value(), "x y");

        assertThat(read(anonymous)).isEqualTo(new NoNotice(Fault.NO_ORIGINAL));
    }

    @Test
    void a_forged_identity_is_none() {
        String forged = RETURNED.replace("<" + Mails.ID.value() + ">", "<../../etc@x' OR 1=1>");

        assertThat(read(report("Action: failed\nStatus: 5.1.1", forged)))
                .isEqualTo(new Notice(Mails.ID, List.of(new Outcome(Arrival.BOUNCED, "5.1.1"))));
    }

    @Test
    void what_is_too_large_is_not_read() {
        byte[] large = new byte[(1 << 20) + 1];
        Arrays.fill(large, (byte) 'x');

        assertThat(DeliveryNotices.read(large)).isEqualTo(new NoNotice(Fault.TOO_LARGE));
    }

    @Test
    void a_thousand_parts_and_a_thousand_recipients_are_not_all_looked_at() {
        String recipients = "Action: failed\nStatus: 5.1.1\n\n".repeat(1000);
        String parts = "\n--=_edge\nContent-Type: text/plain\n\nx\n".repeat(1000);

        assertThat(read(report(recipients, RETURNED + parts)))
                .isInstanceOfSatisfying(
                        Notice.class, notice -> assertThat(notice.outcomes()).hasSize(100));
    }

    @Test
    void no_damage_to_a_notice_makes_the_reader_fail() {
        byte[] notice = report("Action: failed\nStatus: 5.1.1", RETURNED).getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(3464);
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = damaged(notice, random);

            assertThat(DeliveryNotices.read(damaged))
                    .as("round " + round)
                    .isInstanceOfAny(Notice.class, NoNotice.class);
        }
    }

    private static byte[] damaged(byte[] notice, Random random) {
        byte[] damaged = Arrays.copyOf(notice, 1 + random.nextInt(notice.length));
        for (int hit = random.nextInt(8); hit > 0; hit--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static DeliveryNotice read(String message) {
        return DeliveryNotices.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String report(String recipients, String returned) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: returned@ledger.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="=_edge"

                --=_edge
                Content-Type: text/plain

                It did not work out.

                --=_edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                Original-Envelope-Id: %s

                %s
                %s
                --=_edge--
                """.formatted(Mails.ID.value(), recipients, returned);
    }
}
