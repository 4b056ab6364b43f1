package org.mediationledger.paper.dispatch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes e-mail over.
 *
 * @param patience how long one step of the conversation may take
 * @param login absent where the server asks for none
 * @param trust which certificates are trusted; absent for those that Java trusts
 */
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        Duration patience,
        @Nullable Login login,
        @Nullable SSLContext trust) {

    /** How the connection is encrypted. */
    public enum Encryption {
        /** From the first byte (RFC 8314, section 3.3). */
        IMPLICIT,

        /** By STARTTLS, or not at all sent (RFC 3207). */
        STARTTLS,

        /** Not at all: allowed on this machine only. */
        NONE
    }

    /** Who logs in. */
    public record Login(String user, String password) {
        /** Nothing of the password. */
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** @throws IllegalArgumentException where another machine would be spoken to in the clear */
    public MailServer {
        if (encryption == Encryption.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException(
                    "encryption: only a server on this machine may be spoken to in the clear");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", millis());
        properties.setProperty("mail.smtp.timeout", millis());
        properties.setProperty("mail.smtp.writetimeout", millis());
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        switch (encryption) {
            case IMPLICIT -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        }
        if (login != null) {
            properties.setProperty("mail.smtp.auth", "true");
        }
        return properties;
    }

    private String millis() {
        return Long.toString(patience.toMillis());
    }
}
