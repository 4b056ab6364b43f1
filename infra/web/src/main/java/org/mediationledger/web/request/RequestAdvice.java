package org.mediationledger.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Objects;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.Problem;
import org.mediationledger.web.problem.ProblemAnswers;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers bodies, parameters and paths that could not be read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice {

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return ProblemAnswers.of(BodyFaults.of(unreadable.getCause()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        return ProblemAnswers.of(
                invalid.getFieldErrors().stream()
                        .min(Comparator.comparing(FieldError::getField)
                                .thenComparing(error -> Objects.toString(error.getCode())))
                        .map(RequestAdvice::rejected)
                        .orElseGet(() -> RequestRejected.because(Fault.FIELD_INVALID)),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatched(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return ProblemAnswers.of(
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? RequestRejected.because(Fault.NOT_FOUND)
                        : RequestRejected.because(
                                Fault.PARAMETER_INVALID,
                                mismatch.getName(),
                                "The parameter " + TextForm.expectationOf(mismatch.getRequiredType()) + "."),
                request);
    }

    private static RequestRejected rejected(FieldError error) {
        boolean missing = "NotNull".equals(error.getCode());
        return missing
                ? RequestRejected.because(Fault.FIELD_MISSING, error.getField(), "The field is needed.")
                : RequestRejected.because(
                        Fault.FIELD_INVALID, error.getField(), "The field " + error.getDefaultMessage() + ".");
    }
}
