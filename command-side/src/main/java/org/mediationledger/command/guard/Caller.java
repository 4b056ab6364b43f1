package org.mediationledger.command.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/**
 * Who gives a command, and what was said beside it.
 *
 * @param idempotencyKey the client's key, unique for the account
 * @param bodyHash what the client sent, as a hash
 * @param expectedVersion the version that the client knows, where it said so
 */
public record Caller(
        Actor actor,
        String idempotencyKey,
        String bodyHash,
        @Nullable Long expectedVersion) {

    /**
     * Reads what the edge laid beside the command.
     *
     * @throws CommandRefused when nobody can be read: a command without an actor is refused, not trusted
     */
    public static Caller of(Map<String, ?> metaData) {
        String account = text(metaData, CommandMetaData.ACCOUNT);
        String role = text(metaData, CommandMetaData.ROLE);
        String key = text(metaData, CommandMetaData.IDEMPOTENCY_KEY);
        String bodyHash = text(metaData, CommandMetaData.BODY_HASH);
        if (account == null || role == null || key == null || bodyHash == null) {
            throw CommandRefused.because(RefusalCode.ROLE_NOT_PERMITTED, "Nobody is named who gives the command.");
        }
        String version = text(metaData, CommandMetaData.EXPECTED_VERSION);
        return new Caller(
                new Actor(new AccountId(account), Role.valueOf(role), text(metaData, CommandMetaData.ORGANISATION)),
                account + "|" + key,
                bodyHash,
                version == null ? null : Long.valueOf(version));
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}
