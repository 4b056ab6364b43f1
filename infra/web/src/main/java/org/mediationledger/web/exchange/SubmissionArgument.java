package org.mediationledger.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.RawBody;
import org.mediationledger.web.security.Logins;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers everything about a request but what it asks for. */
final class SubmissionArgument implements HandlerMethodArgumentResolver {

    private final IdSource ids;

    SubmissionArgument(IdSource ids) {
        this.ids = ids;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Actor actor = Logins.current();
        String key = IdempotencyKey.of(headers(request, IdempotencyKey.HEADER));
        return new Submission(
                actor,
                key == null ? ids.next().toString() : key,
                hashOf(request),
                EntityTag.expectedBy(actor, headers(request, HttpHeaders.IF_MATCH)));
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static String hashOf(HttpServletRequest request) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest(RawBody.of(request)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
