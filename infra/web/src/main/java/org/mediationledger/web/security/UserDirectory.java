package org.mediationledger.web.security;

import org.jspecify.annotations.Nullable;

/** Who may sign in with a password. */
public interface UserDirectory {

    /** The account of that name; null when there is none. */
    @Nullable
    UserAccount find(String name);

    /**
     * The hash against which a password is tried where there is no such account, so that its absence cannot be told by
     * the time that an answer takes: it should cost as much as the accounts' own. Null where nobody signs in with a
     * password at all.
     */
    @Nullable
    String decoyHash();
}
