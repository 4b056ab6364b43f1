package org.mediationledger.web.security;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Tries a name and a password; a name that nobody has costs as much time as a wrong password. */
final class PasswordLogin implements AuthenticationProvider {

    private static final String BCRYPT = "bcrypt";
    private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder(
            BCRYPT,
            Map.of(
                    BCRYPT,
                    new BCryptPasswordEncoder(),
                    "pbkdf2",
                    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

    private final UserDirectory users;
    private final RecentLogins recent;

    PasswordLogin(UserDirectory users, RecentLogins recent) {
        this.users = users;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        UserAccount user = users.find(asked.getName());
        String password = Objects.toString(asked.getCredentials(), "");
        if (user == null) {
            matches(password, users.decoyHash());
            throw new BadCredentialsException("no such account, or another password");
        }
        if (!recent.knows(user, password)) {
            if (!matches(password, user.passwordHash())) {
                throw new BadCredentialsException("no such account, or another password");
            }
            recent.remember(user, password);
        }
        return new LedgerLogin(user.actor());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean matches(String password, @Nullable String hash) {
        try {
            return hash != null && ENCODER.matches(password, hash);
        } catch (IllegalArgumentException tooLongForBcrypt) {
            return false;
        }
    }
}
