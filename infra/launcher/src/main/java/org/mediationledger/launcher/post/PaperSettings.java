package org.mediationledger.launcher.post;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.settings.SettingRefused;
import org.mediationledger.launcher.settings.Told;
import org.mediationledger.paper.certificate.MediationCertificate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a ledger is told of its paper: all of it or, as a demo, nothing.
 *
 * @param address where the ledger is reached from outside, without a slash at its end: certificates lead there
 * @param contact how its advisers are reached, as certificates and letters print it: one line
 * @param keys the key that signs certificates, and the certificates that vouch for it: a PKCS#12 file (RFC 7292)
 * @param password a file with that file's password
 * @param timeStamps the address of a time-stamp authority (RFC 3161), which proves when a certificate was signed
 */
@ConfigurationProperties("ledger.paper")
public record PaperSettings(
        @Nullable URI address,
        @Nullable String contact,
        @Nullable Path keys,
        @Nullable Path password,
        @Nullable URI timeStamps) {

    private static final String PREFIX = "ledger.paper.";
    private static final String WHY = "because certificates are printed and nobody can make it up";

    /** Whether something is said of the paper. */
    boolean isTold() {
        return Stream.of(address, contact, keys, password, timeStamps)
                .anyMatch(told -> told != null && !told.toString().isBlank());
    }

    /** Where certificates lead. */
    URI toAddress() {
        return Told.address(PREFIX + "address", address, WHY);
    }

    /** How advisers are reached, as a certificate can bear it. */
    String toContact() {
        try {
            return new MediationCertificate.Adviser("-", "-", Told.of(PREFIX + "contact", contact, WHY)).contact();
        } catch (IllegalArgumentException unprintable) {
            throw new SettingRefused(PREFIX + "contact can't be printed: " + unprintable.getMessage());
        }
    }

    Path toKeys() {
        return Told.file(PREFIX + "keys", keys, WHY);
    }

    Path toPassword() {
        return Told.file(PREFIX + "password", password, "because it opens " + PREFIX + "keys");
    }

    URI toTimeStamps() {
        return Told.of(PREFIX + "time-stamps", timeStamps, "because certificates are signed with a time");
    }

    /** @throws SettingRefused when one is missing or can't be used; a real certificate bears nothing that was made up */
    void requireAll() {
        toAddress();
        toContact();
        toKeys();
        toPassword();
        toTimeStamps();
    }
}
