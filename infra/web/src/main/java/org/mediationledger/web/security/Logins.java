package org.mediationledger.web.security;

import org.mediationledger.rights.Actor;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in. */
public final class Logins {

    private Logins() {}

    /** The actor of the current request; rejected where there is none. */
    public static Actor current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LedgerLogin login) {
            return login.getPrincipal();
        }
        throw RequestRejected.because(Fault.NOT_AUTHENTICATED);
    }
}
