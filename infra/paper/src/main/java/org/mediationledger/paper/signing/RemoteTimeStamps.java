package org.mediationledger.paper.signing;

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
import org.mediationledger.exchange.Exchange;
import org.mediationledger.log.NoAnswer;

/** Asks a time-stamp authority over HTTP (RFC 3161, section 3.4). It learns a hash, and no more. */
public final class RemoteTimeStamps implements TimeStamps {

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
    public RemoteTimeStamps(HttpClient http, URI address, Duration patience, RandomGenerator random) {
        this.address = address;
        this.exchange = new Exchange(http, "the time-stamp authority " + address, patience, MOST_BYTES);
        this.random = random;
    }

    @Override
    public byte[] token(byte[] sha256) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(1, nonce));
        try {
            return tokenOf(asked(request), request);
        } catch (NoAnswer none) {
            throw new SigningFailed("There is no time-stamp.", none);
        } catch (IOException | TSPException | RuntimeException unusable) {
            throw new SigningFailed("The time-stamp authority's answer is not one to the request.", unusable);
        }
    }

    private byte[] asked(TimeStampRequest request) throws IOException {
        HttpResponse<byte[]> answer = exchange.ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build());
        if (answer.statusCode() != OK) {
            throw exchange.none("answered with status " + answer.statusCode());
        }
        return answer.body();
    }

    private byte[] tokenOf(byte[] answer, TimeStampRequest request) throws IOException, TSPException {
        TimeStampResponse response = new TimeStampResponse(answer);
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw exchange.none("did not grant a time-stamp (RFC 3161, section 2.4.2)");
        }
        return response.getTimeStampToken().getEncoded();
    }
}
