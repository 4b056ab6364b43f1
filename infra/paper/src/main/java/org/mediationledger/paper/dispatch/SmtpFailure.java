package org.mediationledger.paper.dispatch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.dispatch.DispatchResult.Reason;

/** What a failed conversation with a server comes to. */
final class SmtpFailure {

    /** Replies from here on are final (RFC 5321, section 4.2.1). */
    private static final int PERMANENT = 500;

    /** How the library says so; it has no exception of its own for it. */
    private static final String NO_STARTTLS = "STARTTLS is required";

    private SmtpFailure() {}

    static Reason reason(MessagingException failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, SmtpFailure::next)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElse(Reason.UNAVAILABLE);
    }

    private static Optional<Reason> known(Throwable cause) {
        return switch (cause) {
            case SSLException untrusted -> Optional.of(Reason.NOT_SECURE);
            case AuthenticationFailedException stranger -> Optional.of(Reason.REJECTED);
            case SMTPAddressFailedException recipient -> Optional.of(byReply(recipient.getReturnCode()));
            case SMTPSenderFailedException sender -> Optional.of(byReply(sender.getReturnCode()));
            case SMTPSendFailedException refused ->
                refused.getReturnCode() > 0 ? Optional.of(byReply(refused.getReturnCode())) : unencrypted(refused);
            case MessagingException other -> unencrypted(other);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> unencrypted(MessagingException failed) {
        return String.valueOf(failed.getMessage()).startsWith(NO_STARTTLS)
                ? Optional.of(Reason.NOT_SECURE)
                : Optional.empty();
    }

    private static Reason byReply(int code) {
        return code >= PERMANENT ? Reason.REJECTED : Reason.UNAVAILABLE;
    }

    private static @Nullable Throwable next(Throwable failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : failed.getCause();
    }
}
