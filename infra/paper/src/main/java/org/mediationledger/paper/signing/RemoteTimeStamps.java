package org.mediationledger.paper.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.mediationledger.log.NoAnswer;
import org.mediationledger.stamp.TimeStampAuthority;

/** Time-stamps of an authority that is asked over HTTP. */
public final class RemoteTimeStamps implements TimeStamps {

    private final TimeStampAuthority authority;

    /**
     * @param address where it takes requests
     * @param patience how long one answer may take, all of it
     * @param random makes the nonces by which an answer is known to be to this request
     */
    public RemoteTimeStamps(HttpClient http, URI address, Duration patience, RandomGenerator random) {
        this.authority = new TimeStampAuthority(http, address, patience, random);
    }

    @Override
    public byte[] token(byte[] sha256) {
        try {
            return new TimeStampResponse(authority.stampOf(sha256))
                    .getTimeStampToken()
                    .getEncoded();
        } catch (NoAnswer | IOException | TSPException none) {
            throw new SigningFailed("There is no time-stamp.", none);
        }
    }
}
