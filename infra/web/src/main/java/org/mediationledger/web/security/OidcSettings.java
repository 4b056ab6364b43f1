package org.mediationledger.web.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider whose tokens are accepted. Without an issuer there is none.
 *
 * @param issuer the issuer's URL, as its tokens name it and where its metadata is found (OpenID Connect Discovery 1.0,
 *     section 4)
 * @param audience what a token's {@code aud} must hold, so that a token for another service is of no use here
 * @param accountClaim the claim that holds the account; its form is that of
 *     {@link org.mediationledger.ids.AccountId}
 * @param roleClaim the claim that holds one of {@link org.mediationledger.rights.Role}
 * @param organisationClaim the claim that holds the organisation; may be absent from tokens of roles that need none
 */
@ConfigurationProperties("ledger.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @DefaultValue("mediation-ledger") String audience,
        @DefaultValue("sub") String accountClaim,
        @DefaultValue("ledger_role") String roleClaim,
        @DefaultValue("ledger_organisation") String organisationClaim) {

    boolean configured() {
        return issuer != null && !issuer.isBlank();
    }
}
