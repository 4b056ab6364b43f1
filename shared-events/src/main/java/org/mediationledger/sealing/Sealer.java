package org.mediationledger.sealing;

import java.security.SecureRandom;
import java.util.Collection;

/** Seals personal values at the edge, before a command is dispatched. */
public final class Sealer {

    private static final int SALT_BYTES = 32;

    private final ValueCipher cipher;
    private final KeyVault vault;
    private final SecureRandom random;

    /** @param origin the ledger's name, as in the log's checkpoints: printable ASCII, no space, no bar */
    public Sealer(String origin, KeyVault vault, SecureRandom random) {
        this.cipher = new ValueCipher(origin);
        this.vault = vault;
        this.random = random;
    }

    /**
     * Makes the keys of all these scopes durable in one go. Not needed, but quicker when a command seals for several
     * people.
     *
     * @throws KeyDestroyed when one of the scopes has been erased
     */
    public void prepare(Collection<KeyScope> scopes) {
        vault.keysFor(scopes);
    }

    /**
     * Seals one value; the key that it needs is durable when this returns. Two calls never give equal results.
     *
     * @param name the field's name, see {@link Disclosure}
     * @param value any well-formed text, kept as entered; may be empty
     * @throws IllFormedText when the value holds half of a surrogate pair
     * @throws KeyDestroyed when the scope has been erased
     */
    public Sealed seal(KeyScope scope, String name, String value) {
        String disclosure = new Disclosure(salt(), name, value).encoded();
        DataKey key = vault.keyFor(scope);
        return new Sealed(
                Commitments.commitTo(disclosure), cipher.encrypt(scope.caseId(), key, disclosure, random), key.id());
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Base64Url.encode(salt);
    }
}
