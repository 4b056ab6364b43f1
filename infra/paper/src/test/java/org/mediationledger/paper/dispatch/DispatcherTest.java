package org.mediationledger.paper.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.paper.dispatch.Mails.CLOCK;
import static org.mediationledger.paper.dispatch.Mails.ID;
import static org.mediationledger.paper.dispatch.Mails.SENDER;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.paper.dispatch.DispatchResult.Dispatched;
import org.mediationledger.paper.dispatch.DispatchResult.Reason;
import org.mediationledger.paper.dispatch.DispatchResult.Refused;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Clearance.Cleared;
import org.mediationledger.paper.letter.Clearance.Withheld;
import org.mediationledger.paper.letter.Letters;
import org.mediationledger.paper.letter.Message;
import org.mediationledger.paper.letter.Notification;
import org.mediationledger.paper.letter.SafeContact;
import org.mediationledger.paper.tools.Poppler;

class DispatcherTest {

    private static final Address EMAIL = new Address.Email("sian@example.org");
    private static final Address POST = new Address.Post(List.of("Siân O’Brien", "1 High Street", "HD1 1AA"));

    @TempDir
    private Path folder;

    @Test
    void a_letter_by_mail_has_the_text_and_the_same_on_paper() throws Exception {
        assertThat(dispatched(Letters.to(EMAIL))).isEqualTo(new Dispatched(ID));

        MimeMessage mail = mail();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).contains("what you can choose");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Stop, and take a certificate now.");
        assertThat(Poppler.words(folder, parts.getBodyPart(1).getInputStream().readAllBytes()))
                .contains("Stop, and take a certificate now.");
    }

    @Test
    void a_notification_by_mail_has_nothing_attached_and_no_name_in_it() throws Exception {
        assertThat(dispatched(new Notification(EMAIL, null))).isEqualTo(new Dispatched(ID));

        assertThat(mail().getContent().toString())
                .isEqualTo("Something has changed in a service that you use.\r\n\r\n"
                        + "Please get in touch with the person whom you usually speak to.\r\n");
    }

    @Test
    void a_mail_in_the_folder_is_for_its_owner_only() throws IOException {
        dispatched(Letters.to(EMAIL));

        assertThat(Files.getPosixFilePermissions(eml())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(eml().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_letter_by_post_shows_the_address() throws IOException {
        assertThat(dispatched(Letters.to(POST))).isEqualTo(new Dispatched(ID));

        assertThat(Poppler.words(folder, printed())).contains("1 High Street", "HD1 1AA", Letters.CHILD);
    }

    @Test
    void a_card_by_post_says_only_that_something_changed() throws IOException {
        assertThat(dispatched(new Notification(POST, null))).isEqualTo(new Dispatched(ID));

        assertThat(Poppler.words(folder, printed()))
                .contains("1 High Street", "Something has changed")
                .doesNotContainIgnoringCase("mediation", "ML-2026", Letters.CHILD);
    }

    @Test
    void telephone_and_portal_are_left_to_people() {
        for (Address address : List.of(new Address.Voicemail("0161 496 0001"), new Address.Portal("sian"))) {
            assertThat(dispatched(new Notification(address, null))).isEqualTo(new Refused(ID, Reason.BY_HAND));
        }
    }

    @Test
    void a_folder_that_can_not_be_written_is_a_refusal() throws IOException {
        Files.createFile(folder.resolve("mail"));
        Files.createFile(folder.resolve("post"));

        assertThat(dispatched(Letters.to(EMAIL))).isEqualTo(new Refused(ID, Reason.NOT_WRITTEN));
        assertThat(dispatched(Letters.to(POST))).isEqualTo(new Refused(ID, Reason.NOT_WRITTEN));
    }

    private DispatchResult dispatched(Message message) {
        Dispatcher dispatcher = new Dispatcher(
                new FolderOutbox(folder.resolve("mail"), SENDER, CLOCK), new FolderPostal(folder.resolve("post")));
        return switch (new SafeContact(Set.of()).clear(message)) {
            case Cleared cleared -> dispatcher.dispatch(ID, cleared, Letters.TODAY);
            case Withheld withheld -> throw new AssertionError(withheld);
        };
    }

    private Path eml() {
        return folder.resolve("mail").resolve(ID.value() + ".eml");
    }

    private byte[] printed() throws IOException {
        return Files.readAllBytes(folder.resolve("post").resolve(ID.value()).resolve("1-letter.pdf"));
    }

    private MimeMessage mail() throws Exception {
        try (InputStream content = Files.newInputStream(eml())) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        }
    }
}
