package org.mediationledger.paper.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands e-mail to a server (RFC 5321), one connection for each. */
public final class SmtpOutbox implements Outbox {

    private final MailServer server;
    private final Sender sender;
    private final Clock clock;

    public SmtpOutbox(MailServer server, Sender sender, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public DispatchResult send(MessageId id, Mail mail) {
        try {
            Session session = Session.getInstance(server.properties());
            SMTPMessage message = MimeMessages.of(session, sender, id, mail, clock.instant());
            hand(session, id, message);
            return new DispatchResult.Dispatched(id);
        } catch (MessagingException failed) {
            return new DispatchResult.Refused(id, SmtpFailure.reason(failed));
        }
    }

    private void hand(Session session, MessageId id, SMTPMessage message) throws MessagingException {
        try (SMTPTransport transport = (SMTPTransport) session.getTransport("smtp")) {
            connect(transport);
            if (transport.supportsExtension("DSN")) {
                message.setMailExtension("ENVID=" + Xtext.encoded(id.value()));
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private void connect(SMTPTransport transport) throws MessagingException {
        MailServer.Login login = server.login();
        if (login == null) {
            transport.connect();
        } else {
            transport.connect(login.user(), login.password());
        }
    }
}
