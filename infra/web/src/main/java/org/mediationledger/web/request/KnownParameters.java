package org.mediationledger.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Rejects a query parameter that nobody reads: a misspelt filter would otherwise find everything. */
final class KnownParameters implements HandlerInterceptor {

    private static final int LONGEST_NAME = 100;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .map(KnownParameters::nameOf)
                    .collect(Collectors.toSet());
            for (Map.Entry<String, String[]> given : parameters(request).entrySet()) {
                requireKnown(known, given.getKey());
                requireOnce(given.getKey(), given.getValue());
            }
        }
        return true;
    }

    /** Parts of an upload are none of these, and are not read before they are wanted. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        if (!BufferedBody.isUpload(request)) {
            return request.getParameterMap();
        }
        Map<String, String[]> inPath = new HashMap<>();
        UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> inPath.put(name, values.toArray(String[]::new)));
        return inPath;
    }

    private static void requireKnown(Set<String> known, String name) {
        if (!known.contains(name)) {
            throw RequestRejected.because(
                    Fault.PARAMETER_INVALID,
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                    "There is no such parameter.");
        }
    }

    private static void requireOnce(String name, String[] values) {
        if (values.length != 1) {
            throw RequestRejected.because(Fault.PARAMETER_INVALID, name, "The parameter may be given once.");
        }
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam declared = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return declared.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : declared.name();
    }
}
