package org.mediationledger.launcher.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.settings.SettingRefused;
import org.mediationledger.launcher.settings.Told;
import org.mediationledger.paper.dispatch.Dispatcher;
import org.mediationledger.paper.dispatch.FolderOutbox;
import org.mediationledger.paper.dispatch.FolderPostal;
import org.mediationledger.paper.dispatch.MailServer;
import org.mediationledger.paper.dispatch.Outbox;
import org.mediationledger.paper.dispatch.Postal;
import org.mediationledger.paper.dispatch.Sender;
import org.mediationledger.paper.dispatch.SmtpOutbox;

/** The ways in which letters leave, as the ledger was told. */
final class Carriers {

    private static final String FOLDER = "ledger.letters.folder";
    private static final String POST = "ledger.letters.post";
    private static final String SMTP = "ledger.letters.smtp.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Carriers() {}

    /** @throws SettingRefused when a setting is missing or can't be used */
    static Dispatcher told(LetterSettings settings, Sender sender, Clock clock) {
        return new Dispatcher(outbox(settings, sender, clock), postal(settings));
    }

    private static Outbox outbox(LetterSettings settings, Sender sender, Clock clock) {
        LetterSettings.@Nullable Smtp smtp = settings.smtp();
        return smtp == null
                ? new FolderOutbox(
                        Told.of(FOLDER, settings.folder(), "or a mail server with " + SMTP + "host")
                                .resolve("mail"),
                        sender,
                        clock)
                : new SmtpOutbox(server(smtp), sender, clock);
    }

    private static Postal postal(LetterSettings settings) {
        Path post = settings.post();
        return new FolderPostal(
                post == null
                        ? Told.of(
                                        POST,
                                        settings.folder(),
                                        "because some letters go by post: a folder from which somebody prints them")
                                .resolve("post")
                        : post);
    }

    private static MailServer server(LetterSettings.Smtp smtp) {
        String host = Told.of(SMTP + "host", smtp.host(), "because something else is said of a mail server");
        try {
            return new MailServer(host, smtp.port(), smtp.encryption(), PATIENCE, login(smtp), null);
        } catch (IllegalArgumentException inTheClear) {
            throw new SettingRefused(SMTP + inTheClear.getMessage());
        }
    }

    private static MailServer.@Nullable Login login(LetterSettings.Smtp smtp) {
        String user = smtp.user();
        if (user == null && smtp.password() == null) {
            return null;
        }
        return new MailServer.Login(
                Told.of(SMTP + "user", user, "because there is a password"),
                read(Told.file(SMTP + "password", smtp.password(), "because there is a user: a file that holds it")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
