package org.mediationledger.web.security;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accounts that don't change while a process runs. */
public final class InMemoryUsers implements UserDirectory {

    private final Map<String, UserAccount> byName;
    private final @Nullable String decoyHash;

    /** @throws IllegalArgumentException when two accounts have one name */
    public InMemoryUsers(Collection<UserAccount> users) {
        this.byName = users.stream()
                .collect(Collectors.toUnmodifiableMap(
                        user -> user.account().value(), Function.identity(), (one, two) -> {
                            throw new IllegalArgumentException("two users have one account");
                        }));
        this.decoyHash =
                users.stream().map(UserAccount::passwordHash).findFirst().orElse(null);
    }

    @Override
    public @Nullable UserAccount find(String name) {
        return byName.get(name);
    }

    @Override
    public @Nullable String decoyHash() {
        return decoyHash;
    }

    /** How many accounts there are. */
    public int size() {
        return byName.size();
    }
}
