package org.mediationledger.query.recorded;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, as its metadata says.
 *
 * @param account the account
 * @param role the name of its {@link org.mediationledger.rights.Role} at the time
 * @param organisation its organisation at the time
 */
public record RecordedBy(
        @Nullable String account,
        @Nullable String role,
        @Nullable String organisation) {}
