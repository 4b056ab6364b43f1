package org.mediationledger.web.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asks for, as the interface declares it.
 *
 * @param action the right that it needs; null where everybody may
 * @param reads it is a {@code GET}, or asks for the head of one
 */
record View(
        String name,
        @Nullable Action action,
        HandlerMethod handler,
        boolean reads,
        @Nullable CaseId caseId) {

    private static final String INTERFACE = "/api/";

    private static final String CASE = "caseId";

    /** That of a request; null where it is for nothing of the interface. */
    static @Nullable View of(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                        && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                                instanceof String pattern
                        && pattern.startsWith(INTERFACE)
                ? of(request, handler, pattern)
                : null;
    }

    private static View of(HttpServletRequest request, HandlerMethod handler, String pattern) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        return new View(
                request.getMethod() + " " + pattern,
                needs == null ? null : needs.value(),
                handler,
                reads(request),
                caseIn(request));
    }

    /**
     * The cases that an answer shows; null where it shows none by its nature.
     *
     * @throws IllegalStateException when nothing says that: what isn't recorded is not shown
     */
    @Nullable
    List<CaseId> shows(@Nullable Object body) {
        if (body instanceof ShowsCases answer) {
            List<CaseId> cases = answer.shownCases();
            return reads || !cases.isEmpty() ? cases : null;
        }
        if (handler.hasMethodAnnotation(ShowsNoCase.class)) {
            return null;
        }
        if (caseId == null) {
            throw new IllegalStateException(name + " says neither which cases it shows nor that it shows none");
        }
        return List.of(caseId);
    }

    /** The case that was asked for; none where none is named, or not by an id. */
    List<CaseId> attempted() {
        return caseId == null ? List.of() : List.of(caseId);
    }

    private static boolean reads(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static @Nullable CaseId caseIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(CASE) instanceof String text
                ? id(text)
                : null;
    }

    private static @Nullable CaseId id(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException nobodysCase) {
            return null;
        }
    }
}
