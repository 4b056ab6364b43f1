package org.mediationledger.sealing;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens sealed values at the edge, after a query. */
public final class Opener {

    private final ValueCipher cipher;
    private final KeyVault vault;

    /** @param origin the origin that the values were sealed under */
    public Opener(String origin, KeyVault vault) {
        this.cipher = new ValueCipher(origin);
        this.vault = vault;
    }

    /**
     * Opens one value of a case.
     *
     * @throws SealBroken when the value was altered, doesn't match its commitment, or was sealed for another case
     */
    public Opened open(UUID caseId, Sealed sealed) {
        return opened(caseId, sealed, disclosure -> Disclosure.parse(disclosure).value());
    }

    /**
     * The disclosure D itself, as whoever checks the commitment needs it.
     *
     * @throws SealBroken as {@link #open}
     */
    public Opened disclose(UUID caseId, Sealed sealed) {
        return opened(caseId, sealed, UnaryOperator.identity());
    }

    private Opened opened(UUID caseId, Sealed sealed, UnaryOperator<String> reading) {
        @Nullable DataKey key = vault.find(sealed.keyId());
        if (key == null) {
            return vault.isDestroyed(sealed.keyId()) ? new Opened.Erased() : new Opened.KeyUnknown();
        }
        String disclosure = cipher.decrypt(caseId, key, sealed.ciphertext());
        if (!Commitments.opens(sealed.commitment(), disclosure)) {
            throw new SealBroken(key.id());
        }
        return new Opened.Value(reading.apply(disclosure));
    }
}
