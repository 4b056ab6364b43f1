package org.mediationledger.web.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/** Puts a question to whoever keeps the views, and understands the answer. */
public final class Enquiry {

    /**
     * A type of answer.
     *
     * @param refusal where such an answer says that it is none
     */
    public record Kind<A>(Class<A> type, Function<A, @Nullable QueryRefusal> refusal) {}

    private final QueryGateway gateway;
    private final RecentVersions recent;
    private final Duration patience;
    private final BusSilence silence;

    /** @param patience how long an answer is waited for */
    public Enquiry(QueryGateway gateway, RecentVersions recent, Duration patience, BusSilence silence) {
        this.gateway = gateway;
        this.recent = recent;
        this.patience = patience;
        this.silence = silence;
    }

    /**
     * Asks once.
     *
     * @throws RequestRejected when the question is refused or nobody answers
     */
    public <A> A ask(LedgerQuery<A> query, Kind<A> kind) {
        A answer = send(query, kind.type());
        QueryRefusal refusal = kind.refusal().apply(answer);
        if (refusal != null) {
            throw rejection(refusal);
        }
        return answer;
    }

    /**
     * Asks about one case, as it is now: not older than the client knows it, nor than this process acknowledged it. What
     * the client doesn't insist on is given up when the view is late.
     *
     * @param query the question, given the version to wait for
     * @param told the version that the client insists on
     * @throws RequestRejected as {@link #ask}
     */
    public <A> A askAbout(
            CaseId caseId, @Nullable Long told, Function<@Nullable Long, LedgerQuery<A>> query, Kind<A> kind) {
        Long acknowledged = recent.of(caseId);
        if (acknowledged == null || (told != null && told >= acknowledged)) {
            return ask(query.apply(told), kind);
        }
        A answer = send(query.apply(acknowledged), kind.type());
        if (isLate(kind.refusal().apply(answer))) {
            recent.giveUp(List.of(caseId));
            return ask(query.apply(told), kind);
        }
        return accepted(answer, kind);
    }

    /**
     * Asks about many cases, as they are now: none older than this process acknowledged it, unless the view is late.
     *
     * @param query the question, given the versions to wait for
     * @throws RequestRejected as {@link #ask}
     */
    public <A> A askAboutAll(Function<List<AtLeast>, LedgerQuery<A>> query, Kind<A> kind) {
        List<AtLeast> acknowledged = recent.all();
        A answer = send(query.apply(acknowledged), kind.type());
        if (isLate(kind.refusal().apply(answer))) {
            recent.giveUp(acknowledged.stream().map(AtLeast::caseId).toList());
            return ask(query.apply(List.of()), kind);
        }
        return accepted(answer, kind);
    }

    private static <A> A accepted(A answer, Kind<A> kind) {
        QueryRefusal refusal = kind.refusal().apply(answer);
        if (refusal != null) {
            throw rejection(refusal);
        }
        return answer;
    }

    private static boolean isLate(@Nullable QueryRefusal refusal) {
        return refusal != null && refusal.code() == QueryRefusal.Code.VIEW_NOT_CAUGHT_UP;
    }

    private <A> A send(LedgerQuery<A> query, Class<A> type) {
        try {
            return gateway.query(query, type).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (ExecutionException | RuntimeException failed) {
            throw failure(failed);
        }
    }

    private RuntimeException failure(Exception failed) {
        return Failure.of(failed, silence) instanceof Failure.Unanswered
                ? RequestRejected.because(Fault.UNAVAILABLE)
                : new IllegalStateException("a query failed", failed);
    }

    private static RequestRejected rejection(QueryRefusal refusal) {
        return switch (refusal.code()) {
            case NOT_FOUND -> RequestRejected.because(Fault.CASE_NOT_FOUND);
            case FORBIDDEN -> RequestRejected.because(Fault.ROLE_NOT_PERMITTED);
            case AS_AT_TOO_RECENT -> RequestRejected.because(Fault.AS_AT_TOO_RECENT, "asAt", refusal.message());
            case VIEW_NOT_CAUGHT_UP -> RequestRejected.because(Fault.VIEW_NOT_CAUGHT_UP);
            case CURSOR_UNKNOWN -> RequestRejected.because(Fault.CURSOR_UNKNOWN, "cursor", refusal.message());
        };
    }
}
