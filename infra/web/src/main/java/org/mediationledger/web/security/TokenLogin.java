package org.mediationledger.web.security;

import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the actor from a token that was found genuine. */
final class TokenLogin implements Converter<Jwt, LedgerLogin> {

    private final OidcSettings settings;

    TokenLogin(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public LedgerLogin convert(Jwt token) {
        return new LedgerLogin(
                new Actor(account(token), role(token), token.getClaimAsString(settings.organisationClaim())));
    }

    private AccountId account(Jwt token) {
        try {
            return new AccountId(claim(token, settings.accountClaim()));
        } catch (IllegalArgumentException anotherForm) {
            throw new InvalidBearerTokenException("the token's account has another form than the ledger's");
        }
    }

    private Role role(Jwt token) {
        String claimed = claim(token, settings.roleClaim());
        return Role.ofPeople().stream()
                .filter(role -> role.name().equals(claimed))
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("the token names no role of the ledger"));
    }

    private static String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        if (value == null) {
            throw new InvalidBearerTokenException("the token lacks a claim that the ledger needs");
        }
        return value;
    }
}
