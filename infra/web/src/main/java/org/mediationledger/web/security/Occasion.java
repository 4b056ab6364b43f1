package org.mediationledger.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;

/**
 * On which occasion somebody asks.
 *
 * @param emergency why somebody breaks the glass, in their own words; null where nobody does
 */
public record Occasion(Purpose purpose, @Nullable String emergency) {

    private static final String KEPT = Occasion.class.getName();

    /** That of a request; where none was said, or it was not yet looked at, the usual one of the role. */
    public static Occasion of(HttpServletRequest request, Actor actor) {
        return request.getAttribute(KEPT) instanceof Occasion said ? said : usual(actor);
    }

    static Occasion usual(Actor actor) {
        return new Occasion(Purpose.of(actor.role()).getFirst(), null);
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(KEPT, this);
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "Occasion[purpose=" + purpose + "]";
    }
}
