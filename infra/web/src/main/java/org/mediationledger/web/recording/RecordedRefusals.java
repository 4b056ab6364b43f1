package org.mediationledger.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.web.problem.ProblemWriter;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Sees every exception before it is answered, and records those that refuse for want of a right. */
final class RecordedRefusals implements HandlerExceptionResolver {

    private final Reads reads;

    RecordedRefusals(Reads reads) {
        this.reads = reads;
    }

    /** Leaves the answer to others, unless the refusal could not be recorded. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        String code = rightWanting(thrown);
        try {
            if (code != null) {
                reads.refused(request, code);
            }
            return null;
        } catch (RequestRejected unrecorded) {
            return answered(request, response, unrecorded);
        }
    }

    private static ModelAndView answered(
            HttpServletRequest request, HttpServletResponse response, RequestRejected unrecorded) {
        try {
            ProblemWriter.write(request, response, unrecorded);
            return new ModelAndView();
        } catch (IOException clientHasGone) {
            throw new UncheckedIOException(clientHasGone);
        }
    }

    private static @Nullable String rightWanting(Exception thrown) {
        return switch (thrown) {
            case RequestRejected rejected -> rejected.rightWanting();
            case CommandRefused refused -> rightWanting(refused.refusal().code());
            default -> null;
        };
    }

    /** Whoever doesn't reach a case is told that there is none. */
    private static @Nullable String rightWanting(RefusalCode code) {
        return code == RefusalCode.ROLE_NOT_PERMITTED || code == RefusalCode.CASE_NOT_FOUND ? code.name() : null;
    }
}
