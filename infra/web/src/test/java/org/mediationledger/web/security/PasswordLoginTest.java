package org.mediationledger.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class PasswordLoginTest {

    private static final String BCRYPT = "{bcrypt}" + new BCryptPasswordEncoder(10).encode("right");
    private static final String OTHER = "{bcrypt}" + new BCryptPasswordEncoder(10).encode("other");
    private static final String PBKDF2 =
            "{pbkdf2}" + Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("right");

    private final AtomicLong nanos = new AtomicLong();
    private final RecentLogins recent = new RecentLogins(new SecureRandom(), nanos::get, Duration.ofMinutes(5));

    @Test
    void both_kinds_of_hash_know_their_password() {
        for (String hash : List.of(BCRYPT, PBKDF2)) {
            PasswordLogin login = new PasswordLogin(new InMemoryUsers(List.of(user(hash))), recent);
            assertThat(login.authenticate(typed("ada", "right")).getPrincipal())
                    .isEqualTo(new Actor(new AccountId("ada"), Role.ADVISER, "kids"));
            assertThatThrownBy(() -> login.authenticate(typed("ada", "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void an_account_that_does_not_exist_costs_the_check_of_a_password_all_the_same() {
        List<String> asked = new ArrayList<>();
        UserDirectory nobody = new UserDirectory() {
            @Override
            public @Nullable UserAccount find(String name) {
                return null;
            }

            @Override
            public @Nullable String decoyHash() {
                asked.add("decoy");
                return BCRYPT;
            }
        };
        PasswordLogin login = new PasswordLogin(nobody, recent);
        assertThatThrownBy(() -> login.authenticate(typed("eve", "right"))).isInstanceOf(BadCredentialsException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_right_password_is_remembered_for_minutes_and_forgotten_after_them() {
        UserAccount ada = user(BCRYPT);
        recent.remember(ada, "right");
        nanos.set(Duration.ofMinutes(5).toNanos() - 1);
        assertThat(recent.knows(ada, "right")).isTrue();
        assertThat(recent.knows(ada, "wrong")).isFalse();
        nanos.incrementAndGet();
        assertThat(recent.knows(ada, "right")).isFalse();
    }

    @Test
    void a_changed_password_is_wrong_at_once() {
        recent.remember(user(BCRYPT), "right");
        PasswordLogin login = new PasswordLogin(new InMemoryUsers(List.of(user(OTHER))), recent);
        assertThatThrownBy(() -> login.authenticate(typed("ada", "right"))).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void a_login_and_an_account_show_no_secret() {
        Authentication login =
                new PasswordLogin(new InMemoryUsers(List.of(user(BCRYPT))), recent).authenticate(typed("ada", "right"));
        assertThat(login.toString()).doesNotContain("right");
        assertThat(user(BCRYPT).toString()).doesNotContain("bcrypt");
    }

    private static UserAccount user(String hash) {
        return new UserAccount(new AccountId("ada"), Role.ADVISER, "kids", hash);
    }

    private static Authentication typed(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }
}
