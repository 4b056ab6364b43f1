package org.mediationledger.exchange;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mediationledger.log.NoAnswer;

/** Asks somebody else's machine over HTTP, and takes no more time and no more bytes for an answer than it was allowed. */
public final class Exchange {

    private final HttpClient http;
    private final String whom;
    private final Duration patience;
    private final int mostBytes;

    /**
     * @param whom is asked, for messages
     * @param patience how long one answer may take, all of it
     * @param mostBytes how long an answer's body may be
     */
    public Exchange(HttpClient http, String whom, Duration patience, int mostBytes) {
        this.http = http;
        this.whom = whom;
        this.patience = patience;
        this.mostBytes = mostBytes;
    }

    /**
     * Asks. The client's own time limit ends with the answer's head; this one covers all of it.
     *
     * @throws NoAnswer when there is none in time, or it is too long
     */
    public HttpResponse<byte[]> ask(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), mostBytes));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw none("gave no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw none("can't be reached: "
                    + Objects.requireNonNullElse(failed.getCause(), failed)
                            .getClass()
                            .getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw none("was not waited for");
        }
    }

    /** That the answer can't be used. */
    public NoAnswer none(String what) {
        return new NoAnswer(whom + " " + what);
    }
}
