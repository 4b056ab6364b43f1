package org.mediationledger.launcher.demo;

import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Role;

/**
 * A demo user, as the ledger introduces them.
 *
 * @param organisation the directory's id or official code; absent for who belongs to none
 * @param sees what they come to see
 */
public record DemoUser(String account, Role role, @Nullable String organisation, String sees) {}
