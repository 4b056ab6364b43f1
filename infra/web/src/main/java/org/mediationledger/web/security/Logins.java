package org.mediationledger.web.security;

import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in. */
public final class Logins {

    private Logins() {}

    /** The actor of the current request; rejected where there is none. */
    public static Actor current() {
        Actor actor = ifAny();
        if (actor == null) {
            throw RequestRejected.because(Fault.NOT_AUTHENTICATED);
        }
        return actor;
    }

    /** The actor of the current request; null where there is none. */
    public static @Nullable Actor ifAny() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof LedgerLogin login
                ? login.getPrincipal()
                : null;
    }
}
