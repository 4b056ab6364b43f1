package org.mediationledger.paper.signing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A local authority for tests, at a time that stands still. */
final class Keys {

    static final Instant NOW = Instant.parse("2026-10-26T10:15:30Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static char[] password() {
        return "a made-up password".toCharArray();
    }

    static LocalAuthority authority(Path folder) {
        return LocalAuthority.inFile(
                folder.resolve("authority.p12"), password(), "Northern Mediation Advice", CLOCK, RANDOM);
    }
}
