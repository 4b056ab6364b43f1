package org.mediationledger.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Problems as controllers' advices answer them. */
public final class ProblemAnswers {

    static final String SOON = "1";

    private ProblemAnswers() {}

    /** The answer to a rejected request. */
    public static ResponseEntity<Problem> of(RequestRejected rejected, HttpServletRequest request) {
        return of(rejected.problem(request.getRequestURI()), HttpHeaders.EMPTY);
    }

    static ResponseEntity<Problem> of(Problem problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == Fault.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.body(problem);
    }
}
