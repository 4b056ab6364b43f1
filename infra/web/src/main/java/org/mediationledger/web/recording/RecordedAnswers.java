package org.mediationledger.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Stands between every controller and whatever writes its answer: what is not recorded is not written, not even that it has
 * not changed since it was last read.
 */
final class RecordedAnswers implements HandlerMethodReturnValueHandler {

    private final HandlerMethodReturnValueHandler writing;
    private final Reads reads;

    RecordedAnswers(HandlerMethodReturnValueHandler writing, Reads reads) {
        this.writing = writing;
        this.reads = reads;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return writing.supportsReturnType(type);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws Exception {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        reads.shown(request, answer instanceof HttpEntity<?> entity ? entity.getBody() : answer);
        writing.handleReturnValue(answer, type, container, web);
    }
}
