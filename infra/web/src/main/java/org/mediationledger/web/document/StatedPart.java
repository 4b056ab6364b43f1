package org.mediationledger.web.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.request.EdgeJson;
import org.springframework.stereotype.Component;

/** Reads the JSON part of an upload as strictly as any body. */
@Component
final class StatedPart {

    private final EdgeJson json;
    private final Validator validator;

    StatedPart(EdgeJson json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws RequestRejected naming the field that is wrong */
    <T> T read(byte[] bytes, Class<T> type) {
        T read = json.read(bytes, type);
        validator.validate(read).stream()
                .min(Comparator.comparing(StatedPart::fieldOf))
                .ifPresent(wrong -> {
                    throw RequestRejected.because(
                            wrong.getInvalidValue() == null ? Fault.FIELD_MISSING : Fault.FIELD_INVALID,
                            fieldOf(wrong),
                            wrong.getInvalidValue() == null
                                    ? "The field is needed."
                                    : "The field " + wrong.getMessage() + ".");
                });
        return read;
    }

    private static String fieldOf(ConstraintViolation<?> wrong) {
        return wrong.getPropertyPath().toString();
    }
}
