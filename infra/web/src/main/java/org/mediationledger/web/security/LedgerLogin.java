package org.mediationledger.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A successful login, by whichever means; holds no credentials. */
final class LedgerLogin extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;

    LedgerLogin(Actor actor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name())));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.account().value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerLogin login && login.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
