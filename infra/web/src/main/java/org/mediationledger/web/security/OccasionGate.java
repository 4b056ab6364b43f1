package org.mediationledger.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads for what somebody reads, and whether they break the glass, before anything is asked for them. */
public final class OccasionGate implements HandlerInterceptor {

    /** The header that says for what somebody reads. */
    public static final String PURPOSE = "Purpose";

    /** The header that says why somebody reads, in an emergency, beyond their reach. */
    public static final String BREAK_GLASS = "Break-Glass";

    /** The shortest and the longest reason, in UTF-16 code units. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 500;

    /** Rights to see one whole case: nothing else can be asked for in an emergency, and no list. */
    private static final Set<Action> WHOLE_CASES = EnumSet.of(Action.READ_CASE, Action.READ_TIMELINE);

    OccasionGate() {}

    /** Whether the glass can be broken by calling this. */
    public static boolean opensInEmergencies(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        return needs != null && WHOLE_CASES.contains(needs.value());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.hasMethodAnnotation(Public.class)) {
            Actor actor = Logins.current();
            new Occasion(
                            method.hasMethodAnnotation(GetMapping.class)
                                    ? purpose(actor, headers(request, PURPOSE))
                                    : Occasion.usual(actor).purpose(),
                            emergency(actor, method, headers(request, BREAK_GLASS)))
                    .keep(request);
        }
        return true;
    }

    private static Purpose purpose(Actor actor, List<String> said) {
        List<Purpose> allowed = Purpose.of(actor.role());
        if (said.isEmpty()) {
            return allowed.getFirst();
        }
        return allowed.stream()
                .filter(purpose -> said.equals(List.of(purpose.name())))
                .findFirst()
                .orElseThrow(() -> RequestRejected.because(
                        Fault.HEADER_INVALID,
                        PURPOSE,
                        "The header must hold, once, one of: "
                                + allowed.stream().map(Purpose::name).collect(Collectors.joining(", "))
                                + "."));
    }

    private static @Nullable String emergency(Actor actor, HandlerMethod method, List<String> said) {
        if (said.isEmpty()) {
            return null;
        }
        if (!opensInEmergencies(method)) {
            throw RequestRejected.because(
                    Fault.HEADER_INVALID,
                    BREAK_GLASS,
                    "In an emergency the file and the timeline of one case can be read, and nothing else.");
        }
        if (RightsTable.of(actor.role()).emergency() == Reach.NONE) {
            throw RequestRejected.because(Fault.ROLE_NOT_PERMITTED);
        }
        return said.size() == 1 ? reason(said.getFirst()) : unreadable();
    }

    private static String reason(String header) {
        String text = text(header).strip();
        boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST;
        return fits && text.codePoints().noneMatch(Character::isISOControl) ? text : unreadable();
    }

    /** Servers read headers byte by byte (RFC 9110, section 5.5); people write UTF-8. */
    private static String text(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException anotherEncoding) {
            return unreadable();
        }
    }

    private static String unreadable() {
        throw RequestRejected.because(
                Fault.HEADER_INVALID,
                BREAK_GLASS,
                "The header must hold the reason, once: " + SHORTEST + " to " + LONGEST + " characters of UTF-8.");
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
