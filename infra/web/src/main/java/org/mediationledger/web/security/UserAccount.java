package org.mediationledger.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/**
 * One login with a password.
 *
 * @param organisation as {@link Actor#organisation()}
 * @param passwordHash {@code {bcrypt}…} at cost 10 or more, or {@code {pbkdf2}…}, as Spring Security's encoders write them
 */
public record UserAccount(
        AccountId account, Role role, @Nullable String organisation, String passwordHash) {

    private static final Pattern BCRYPT =
            Pattern.compile("\\{bcrypt}\\$2[aby]\\$(1[0-9]|2[0-9]|3[01])\\$[./A-Za-z0-9]{53}");
    private static final Pattern PBKDF2 = Pattern.compile("\\{pbkdf2}[0-9a-f]{64,}");

    /** @throws IllegalArgumentException when the hash has neither form; it is not repeated */
    public UserAccount {
        if (!BCRYPT.matcher(passwordHash).matches()
                && !PBKDF2.matcher(passwordHash).matches()) {
            throw new IllegalArgumentException("must be {bcrypt} at cost 10 or more, or {pbkdf2}");
        }
    }

    /** Who acts. */
    Actor actor() {
        return new Actor(account, role, organisation);
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "UserAccount[account=" + account + ", role=" + role + "]";
    }
}
