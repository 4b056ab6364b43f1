package org.mediationledger.paper.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mediationledger.paper.dispatch.Mails.CLOCK;
import static org.mediationledger.paper.dispatch.Mails.ID;
import static org.mediationledger.paper.dispatch.Mails.SENDER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.paper.dispatch.DispatchResult.Dispatched;
import org.mediationledger.paper.dispatch.DispatchResult.Reason;
import org.mediationledger.paper.dispatch.DispatchResult.Refused;
import org.mediationledger.paper.dispatch.MailServer.Encryption;
import org.mediationledger.paper.dispatch.MailServer.Login;
import org.mediationledger.programs.Program;

class SmtpOutboxTest {

    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final String PASSWORD = "made-up";

    /** The mail server of these tests reads its keys once for all of them. */
    @TempDir
    private static Path folder;

    @BeforeAll
    static void a_certificate_that_names_this_machine() throws Exception {
        Path keys = folder.resolve("server.p12");
        Program.run(
                folder,
                "it comes with the JDK.",
                Map.of(),
                List.of((Path.of(System.getProperty("java.home"), "bin", "keytool")
                                + " -genkeypair -alias server -keyalg EC -dname CN=localhost -validity 2 -ext san=ip:127.0.0.1"
                                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + keys)
                        .split(" ")));
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    }

    @Test
    void a_mail_arrives_as_it_was_written_over_an_encrypted_connection() throws Exception {
        GreenMail server = startedWithCertificate();
        try {
            server.setUser("ledger", "secret");
            DispatchResult result = new SmtpOutbox(
                            server(
                                    server.getSmtps().getPort(),
                                    Encryption.IMPLICIT,
                                    new Login("ledger", "secret"),
                                    trusting()),
                            SENDER,
                            CLOCK)
                    .send(ID, Mails.withEnclosure());

            assertThat(result).isEqualTo(new Dispatched(ID));
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getMessageID()).isEqualTo("<5f0c2c1e-6a51-4a37-9f05-2b8f2a4f9c11@ledger.example>");
            assertThat(arrived.getSubject()).isEqualTo("Tŷ Gŵyr: your letter");
            assertThat(arrived.getFrom()).containsExactly(new InternetAddress("ledger@ledger.example"));
            assertThat(arrived.getAllRecipients()).containsExactly(new InternetAddress("sian@example.org"));
            assertThat(arrived.getSentDate()).isEqualTo(Date.from(Mails.NOW));
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            MimeMultipart parts = (MimeMultipart) arrived.getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Dear Łukasz\r\n\r\n.\r\nYours\r\n");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("letter.pdf");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
            assertThat(parts.getBodyPart(1).getInputStream()).hasBinaryContent(Mails.ATTACHED);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_no_mail() throws Exception {
        GreenMail server = startedWithCertificate();
        try {
            MailServer unknown = server(server.getSmtps().getPort(), Encryption.IMPLICIT, null, null);

            assertThat(new SmtpOutbox(unknown, SENDER, CLOCK).send(ID, Mails.withEnclosure()))
                    .isEqualTo(new Refused(ID, Reason.NOT_SECURE));
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_without_encryption_hears_neither_mail_nor_password() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(Map.of())) {
            MailServer plain = server(server.port(), Encryption.STARTTLS, new Login("ledger", "secret"), null);

            assertThat(new SmtpOutbox(plain, SENDER, CLOCK).send(ID, Mails.withEnclosure()))
                    .isEqualTo(new Refused(ID, Reason.NOT_SECURE));
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void another_machine_is_never_spoken_to_in_the_clear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailServer("192.0.2.1", 25, Encryption.NONE, Duration.ofSeconds(1), null, null))
                .withMessage("encryption: only a server on this machine may be spoken to in the clear");
    }

    @Test
    void notices_of_delivery_are_asked_for_with_the_identity_of_the_message() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(Map.of("EHLO", "250-scripted\r\n250 DSN"))) {
            assertThat(sentTo(server)).isEqualTo(new Dispatched(ID));
            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<returned@ledger.example> RET=HDRS"
                                    + " ENVID=5f0c2c1e-6a51-4a37-9f05-2b8f2a4f9c11@ledger.example",
                            "RCPT TO:<sian@example.org> NOTIFY=SUCCESS,FAILURE,DELAY");
        }
    }

    @Test
    void a_server_that_knows_no_notices_is_not_asked_for_them() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(Map.of())) {
            assertThat(sentTo(server)).isEqualTo(new Dispatched(ID));
            assertThat(server.heard()).contains("MAIL FROM:<returned@ledger.example>", "RCPT TO:<sian@example.org>");
        }
    }

    @Test
    void what_a_server_says_for_good_is_told_apart_from_come_back_later() throws Exception {
        Map<Map<String, String>, Reason> answers = Map.of(
                Map.of("RCPT", "550 5.1.1 no such user"), Reason.REJECTED,
                Map.of("RCPT", "450 4.2.0 greylisted"), Reason.UNAVAILABLE,
                Map.of("MAIL", "553 5.7.1 not you"), Reason.REJECTED,
                Map.of("MAIL", "451 4.3.0 later"), Reason.UNAVAILABLE,
                Map.of("END", "554 5.6.0 no"), Reason.REJECTED,
                Map.of("END", "452 4.3.1 full"), Reason.UNAVAILABLE,
                Map.of("DATA", "421 4.3.2 closing"), Reason.UNAVAILABLE);
        for (Map.Entry<Map<String, String>, Reason> answer : answers.entrySet()) {
            try (ScriptedServer server = ScriptedServer.answering(answer.getKey())) {
                assertThat(sentTo(server)).as(answer.toString()).isEqualTo(new Refused(ID, answer.getValue()));
            }
        }
    }

    @Test
    void a_server_that_is_not_there_is_no_error() throws Exception {
        int nobody;
        try (ServerSocket closedSoon = new ServerSocket(0)) {
            nobody = closedSoon.getLocalPort();
        }

        assertThat(new SmtpOutbox(server(nobody, Encryption.NONE, null, null), SENDER, CLOCK)
                        .send(ID, Mails.withEnclosure()))
                .isEqualTo(new Refused(ID, Reason.UNAVAILABLE));
    }

    @Test
    void a_password_does_not_show_in_text() {
        assertThat(new Login("ledger", "secret")).hasToString("Login[ledger]");
    }

    private static DispatchResult sentTo(ScriptedServer server) {
        return new SmtpOutbox(server(server.port(), Encryption.NONE, null, null), SENDER, CLOCK)
                .send(ID, Mails.withEnclosure());
    }

    private static MailServer server(
            int port, Encryption encryption, @Nullable Login login, @Nullable SSLContext trust) {
        return new MailServer(LOOPBACK, port, encryption, Duration.ofSeconds(60), login, trust);
    }

    private static GreenMail startedWithCertificate() {
        GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTPS));
        server.start();
        return server;
    }

    private static SSLContext trusting() throws Exception {
        KeyStore store = KeyStore.getInstance(folder.resolve("server.p12").toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
