package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.rights.Role;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An identity provider of our own, with a key that was made a moment ago. */
class TokensTest extends EdgeTest {

    private static final RSAKey KEY = key();
    private static final RSAKey STRANGER = key();
    private static final HttpServer PROVIDER = provider();
    private static final String ISSUER =
            "http://localhost:" + PROVIDER.getAddress().getPort();
    private static final String PATH = "/api/cases/0a0b0c0d-0000-8000-8000-00000000000a/decline";

    @DynamicPropertySource
    static void trust_the_provider(DynamicPropertyRegistry properties) {
        properties.add("ledger.oidc.issuer", () -> ISSUER);
        properties.add("ledger.oidc.organisation-claim", () -> "org");
    }

    @BeforeAll
    static void the_provider_is_there() {
        PROVIDER.start();
    }

    @AfterAll
    static void the_provider_goes() {
        PROVIDER.stop(0);
    }

    @Test
    void a_genuine_token_says_who_acts_in_which_role_for_whom() {
        bearer(signed(KEY, claims -> claims)).is(200);
        assertThat(commands.taken().getFirst().getMetaData())
                .containsEntry(CommandMetaData.ACCOUNT, "a.khan")
                .containsEntry(CommandMetaData.ROLE, "ADVISER")
                .containsEntry(CommandMetaData.ORGANISATION, "kids");
    }

    @Test
    void the_role_of_a_token_has_that_roles_rights() {
        bearer(signed(KEY, claims -> claims.claim("ledger_role", "FAMILY"))).isProblem(403, "ROLE_NOT_PERMITTED");
    }

    @Test
    void a_password_still_does() {
        post(Role.ADVISER, PATH, "{}").is(200);
    }

    @Test
    void a_token_that_somebody_else_signed_is_worth_nothing() throws JOSEException {
        refused(signed(STRANGER, claims -> claims));
        refused(new PlainJWT(claims().build()).serialize());
        SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        symmetric.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        refused(symmetric.serialize());
    }

    @Test
    void a_token_for_another_service_of_another_issuer_or_of_yesterday_is_worth_nothing() {
        refused(signed(KEY, claims -> claims.audience("another-service")));
        refused(signed(KEY, claims -> claims.audience((String) null)));
        refused(signed(KEY, claims -> claims.issuer("http://localhost:1")));
        refused(signed(KEY, claims -> claims.expirationTime(at(Duration.ofDays(-1)))));
        refused(signed(KEY, claims -> claims.notBeforeTime(at(Duration.ofDays(1)))));
    }

    @Test
    void a_token_without_a_role_or_account_of_the_ledger_is_worth_nothing() {
        refused(signed(KEY, claims -> claims.claim("ledger_role", null)));
        refused(signed(KEY, claims -> claims.claim("ledger_role", "KING")));
        refused(signed(KEY, claims -> claims.subject("Ada Example")));
        refused(signed(KEY, claims -> claims.subject(null)));
    }

    private void refused(String token) {
        Reply reply = bearer(token).isProblem(401, "NOT_AUTHENTICATED");
        assertThat(reply.header("www-authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    private Reply bearer(String token) {
        return post(null, PATH, "{}", "Authorization", "Bearer " + token);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("mediation-ledger")
                .subject("a.khan")
                .claim("ledger_role", "ADVISER")
                .claim("org", "kids")
                .expirationTime(at(Duration.ofMinutes(10)));
    }

    private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    change.apply(claims()).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Date at(Duration fromNow) {
        return Date.from(EdgeUnderTest.NOW.plus(fromNow));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static HttpServer provider() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String issuer = "http://localhost:" + server.getAddress().getPort();
            answer(server, "/.well-known/openid-configuration", """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                     "response_types_supported": ["code"], "authorization_endpoint": "%1$s/a",
                     "token_endpoint": "%1$s/t", "id_token_signing_alg_values_supported": ["RS256"]}
                    """.formatted(issuer));
            answer(server, "/jwks", new JWKSet(KEY.toPublicJWK()).toString());
            return server;
        } catch (IOException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
