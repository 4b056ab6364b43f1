package org.mediationledger.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.statute.StatuteRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers whatever no other advice knows better. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> rejected(RequestRejected rejected, HttpServletRequest request) {
        return ProblemAnswers.of(rejected, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(CommandRefused refused, HttpServletRequest request) {
        return ProblemAnswers.of(Problem.of(refused.refusal(), request.getRequestURI()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> outsideTheLaw(StatuteRefusal refusal, HttpServletRequest request) {
        return ProblemAnswers.of(Problem.of(refusal, request.getRequestURI()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> erased(KeyDestroyed erased, HttpServletRequest request) {
        return answer(Fault.ERASED, HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<Problem> notHere(Exception thrown, HttpServletRequest request) {
        return answer((ErrorResponse) thrown, request);
    }

    /** A header is looked at only when somebody asks for it. */
    @ExceptionHandler
    ResponseEntity<Problem> malformedHeader(RequestRejectedException malformed, HttpServletRequest request) {
        return answer(Fault.REQUEST_INVALID, HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    void clientHasGone(AsyncRequestNotUsableException gone) {
        LOG.debug("an answer could not be written: the client has gone");
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof ErrorResponse known) {
            return answer(known, request);
        }
        LOG.error("{} {} failed: {}", request.getMethod(), patternOf(request), Frames.of(thrown));
        return answer(Fault.INTERNAL, HttpHeaders.EMPTY, request);
    }

    private static ResponseEntity<Problem> answer(ErrorResponse known, HttpServletRequest request) {
        return answer(Fault.ofStatus(known.getStatusCode().value()), known.getHeaders(), request);
    }

    private static ResponseEntity<Problem> answer(Fault fault, HttpHeaders headers, HttpServletRequest request) {
        return ProblemAnswers.of(Problem.of(fault, null, fault.sentence(), request.getRequestURI()), headers);
    }

    /** The path as declared: the path as asked for may hold anything. */
    private static Object patternOf(HttpServletRequest request) {
        Object pattern =
                request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "an unmapped path" : pattern;
    }
}
