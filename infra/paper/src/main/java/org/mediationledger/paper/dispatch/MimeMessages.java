package org.mediationledger.paper.dispatch;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.mediationledger.paper.letter.Enclosure;

/** Mails in the form in which they travel (RFC 5322, RFC 2045). */
final class MimeMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMessages() {}

    static SMTPMessage of(Session session, Sender sender, MessageId id, Mail mail, Instant at)
            throws MessagingException {
        SMTPMessage message = new Identified(session, id);
        message.setFrom(new InternetAddress(sender.from().mailbox()));
        message.setEnvelopeFrom(sender.returnPath().mailbox());
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().mailbox()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(at));
        // so that nobody's holiday notice answers (RFC 3834, section 5)
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setNotifyOptions(SMTPMessage.NOTIFY_SUCCESS | SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        fill(message, mail);
        message.saveChanges();
        return message;
    }

    private static void fill(SMTPMessage message, Mail mail) throws MessagingException {
        if (mail.enclosures().isEmpty()) {
            message.setText(mail.text(), UTF_8);
            return;
        }
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        parts.addBodyPart(text);
        for (Enclosure enclosure : mail.enclosures()) {
            parts.addBodyPart(part(enclosure));
        }
        message.setContent(parts);
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
        part.setFileName(enclosure.fileName());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps the identity that it was given. */
    private static final class Identified extends SMTPMessage {

        private final MessageId id;

        Identified(Session session, MessageId id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id.header());
        }
    }
}
