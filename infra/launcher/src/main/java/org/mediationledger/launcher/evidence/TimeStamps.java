package org.mediationledger.launcher.evidence;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.mediationledger.log.TimeStamping;
import org.mediationledger.stamp.TimeStampAuthority;

/** Who time-stamps checkpoints. */
final class TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private TimeStamps() {}

    /**
     * The authority of the settings.
     *
     * @param address null where nobody is asked
     * @throws IllegalArgumentException when it is no address
     */
    static TimeStamping of(@Nullable String address, RandomGenerator random) {
        if (address == null) {
            return TimeStamping.NONE;
        }
        URI authority = URI.create(address);
        if (!"http".equals(authority.getScheme()) && !"https".equals(authority.getScheme())) {
            throw new IllegalArgumentException(
                    "ledger.log.time-stamps: the address of a time-stamp authority begins with https:// or http://");
        }
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return new TimeStampAuthority(http, authority, PATIENCE, random);
    }
}
