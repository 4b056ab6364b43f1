package org.mediationledger.launcher.letter;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.dispatch.MailServer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave. A ledger that is told neither a folder nor a mail server writes none; one that is told, and is no demo, has to be
 * told the sender, the return path, the address and the contact, too.
 *
 * @param folder where letters are left instead of being sent, for demonstrations: {@code mail} and {@code post} in it
 * @param post where parcels are left to be printed and posted; beside a mail server
 * @param smtp the mail server
 * @param from the sender that recipients see: an e-mail address
 * @param returnPath where delivery notices go: an e-mail address
 * @param address where people sign in
 * @param contact how the writer is reached: one line
 * @param again how long a letter that could not be handed over waits for the next attempt
 * @param bodies the secure e-mail address of each authority and commissioning body, by its code, as that body confirmed it
 */
@ConfigurationProperties("ledger.letters")
public record LetterSettings(
        @Nullable Path folder,
        @Nullable Path post,
        @Nullable Smtp smtp,
        @Nullable String from,
        @Nullable String returnPath,
        @Nullable URI address,
        @Nullable String contact,
        @DefaultValue("PT1M") Duration again,
        @DefaultValue Map<String, String> bodies) {

    /**
     * A mail server.
     *
     * @param user who logs in; absent where nobody does
     * @param password a file with the password
     */
    public record Smtp(
            @Nullable String host,
            @DefaultValue("465") int port,
            @DefaultValue("IMPLICIT") MailServer.Encryption encryption,
            @Nullable String user,
            @Nullable Path password) {}

    /** Takes an unmodifiable copy. Codes are in capitals, which variables of an environment don't keep. */
    public LetterSettings {
        bodies = bodies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        body -> body.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
    }
}
