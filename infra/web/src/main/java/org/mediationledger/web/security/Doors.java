package org.mediationledger.web.security;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mediationledger.rights.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which doors are open to whom. What is not named here is closed to anybody without a login. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(OidcSettings.class)
class Doors implements WebMvcConfigurer {

    private static final Duration PASSWORDS_ARE_REMEMBERED_FOR = Duration.ofMinutes(5);

    private static final int AFTER_RIGHTS = 50;

    private static final Pattern PRINTED = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]\\t]]*");

    private static final String[] WATCHERS = {Role.COORDINATOR.name(), Role.AUDITOR.name()};

    @Bean
    SecurityFilterChain ledgerDoors(HttpSecurity http, OidcSettings oidc, Clock clock, Challenge challenge) {
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(challenge))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/timescales")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/log/checkpoint", "/api/log/tile/{level:[0-9]+}/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/check/{token}")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .hasAnyRole(WATCHERS)
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated());
        if (oidc.configured()) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(challenge)
                    .accessDeniedHandler(challenge)
                    .jwt(jwt -> jwt.decoder(decoder(oidc, clock)).jwtAuthenticationConverter(new TokenLogin(oidc))));
        }
        return http.build();
    }

    @Bean
    AuthenticationProvider passwordLogin(UserDirectory users, SecureRandom random) {
        return new PasswordLogin(users, new RecentLogins(random, System::nanoTime, PASSWORDS_ARE_REMEMBERED_FOR));
    }

    @Bean
    Challenge challenge() {
        return new Challenge();
    }

    /** Servers hand headers on byte by byte (RFC 9110, section 5.5); those of people hold UTF-8. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> PRINTED.matcher(
                        new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .matches());
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(Challenge challenge) {
        return challenge;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsGate()).addPathPatterns("/api/**");
        registry.addInterceptor(new OccasionGate()).addPathPatterns("/api/**").order(AFTER_RIGHTS);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    /** Finds the issuer's keys when the first token comes, so that the ledger starts without it. */
    private static JwtDecoder decoder(OidcSettings oidc, Clock clock) {
        String issuer = Objects.requireNonNull(oidc.issuer());
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            JwtTimestampValidator times = new JwtTimestampValidator();
            times.setClock(clock);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    times, new JwtIssuerValidator(issuer), new JwtAudienceValidator(oidc.audience())));
            return decoder;
        });
    }
}
