package org.mediationledger.launcher.post;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a ledger is told of its paper; a demo goes without.
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
        @Nullable URI timeStamps) {}
