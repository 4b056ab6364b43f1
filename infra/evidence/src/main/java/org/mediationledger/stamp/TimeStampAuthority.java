package org.mediationledger.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.mediationledger.digest.Hash;
import org.mediationledger.exchange.Exchange;
import org.mediationledger.log.NoAnswer;
import org.mediationledger.log.TimeStamping;

/**
 * Asks a time-stamp authority over HTTP (RFC 3161, section 3.4). It learns a hash, and no more. Whether its certificate is
 * to be trusted is for readers to judge.
 */
public final class TimeStampAuthority implements TimeStamping {

    private static final int OK = 200;
    private static final int MOST_BYTES = 65_536;
    private static final int NONCE_BYTES = 8;

    private final URI address;
    private final Exchange exchange;
    private final RandomGenerator random;

    /**
     * @param address where it takes requests
     * @param patience how long one answer may take, all of it
     * @param random makes the nonces by which an answer is known to be to this request
     */
    public TimeStampAuthority(HttpClient http, URI address, Duration patience, RandomGenerator random) {
        this.address = address;
        this.exchange = new Exchange(http, "the time-stamp authority " + address, patience, MOST_BYTES);
        this.random = random;
    }

    /** @throws NoAnswer also when the answer is no grant, or not to this request */
    @Override
    public byte[] stamp(byte[] bytes) {
        return stampOf(Hash.sha256(bytes).bytes());
    }

    /**
     * The authority's answer for a hash.
     *
     * @param sha256 32 bytes
     * @return a {@code TimeStampResp} with a token, in DER (RFC 3161, section 2.4.2)
     * @throws NoAnswer also when the answer is no grant, or not to this request
     */
    public byte[] stampOf(byte[] sha256) {
        TimeStampRequest request = requestFor(sha256);
        HttpResponse<byte[]> answer = exchange.ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(encoded(request)))
                .build());
        if (answer.statusCode() != OK) {
            throw exchange.none("answered with status " + answer.statusCode());
        }
        if (!isGranted(answer.body(), request)) {
            throw exchange.none("did not grant a time-stamp (RFC 3161, section 2.4.2)");
        }
        return answer.body();
    }

    private TimeStampRequest requestFor(byte[] sha256) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(1, nonce));
    }

    private static byte[] encoded(TimeStampRequest request) {
        try {
            return request.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isGranted(byte[] answer, TimeStampRequest request) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            return response.getTimeStampToken() != null;
        } catch (TSPException | IOException | RuntimeException malformed) {
            throw exchange.none("gave an answer that is not one to this request");
        }
    }
}
