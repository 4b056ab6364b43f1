package org.mediationledger.web.request;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of unreadable JSON what is wrong and where, without a word of it but the names of its members. */
final class BodyFaults {

    private static final int LONGEST_PATH = 200;

    private BodyFaults() {}

    static RequestRejected of(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> RequestRejected.because(Fault.BODY_MISSING);
            case UnrecognizedPropertyException unknown ->
                RequestRejected.because(Fault.FIELD_UNKNOWN, pathOf(unknown), "There is no such field.");
            case MismatchedInputException wrong ->
                isEmptyBody(wrong) ? RequestRejected.because(Fault.BODY_MISSING) : wrongType(wrong);
            case StreamReadException malformed -> malformed(malformed);
            case JacksonException other -> RequestRejected.because(Fault.BODY_MALFORMED, pathOf(other), BROKEN);
            default -> RequestRejected.because(Fault.BODY_MALFORMED);
        };
    }

    private static final String BROKEN = "The body is not well-formed JSON in UTF-8.";

    private static boolean isEmptyBody(MismatchedInputException wrong) {
        return wrong.getPath().isEmpty()
                && wrong.processor() instanceof JsonParser parser
                && !parser.hasCurrentToken()
                && parser.streamReadContext().inRoot()
                && parser.streamReadContext().getEntryCount() == 0;
    }

    private static RequestRejected wrongType(MismatchedInputException wrong) {
        String path = pathOf(wrong);
        return RequestRejected.because(
                Fault.FIELD_INVALID,
                path,
                (path.isEmpty() ? "The body" : "The field") + " " + TextForm.expectationOf(wrong.getTargetType())
                        + ".");
    }

    private static RequestRejected malformed(StreamReadException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        String where = at == null || at.getLineNr() < 1
                ? "."
                : " (line %s, column %s).".formatted(at.getLineNr(), at.getColumnNr());
        return RequestRejected.because(
                Fault.BODY_MALFORMED,
                pathOf(malformed),
                "The body is not well-formed JSON, " + "nests too deeply or names a member twice" + where);
    }

    private static String pathOf(JacksonException thrown) {
        String path = join(thrown.getPath());
        if (path.isEmpty() && thrown.processor() instanceof JsonParser parser) {
            path = parser.streamReadContext().pathAsPointer().toString();
        }
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
    }

    private static String join(List<JacksonException.Reference> references) {
        return references.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : "." + reference.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
