package org.mediationledger.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;

/**
 * What makes leaves unguessable and yet derivable again by whoever has the log's secret: each salt and each pseudonym is
 * HMAC-SHA256 over a label and an id. The salt of a personal value is never made here: it is random, and goes with it.
 */
public final class LeafSecret {

    private static final String HMAC = "HmacSHA256";
    private static final int LEAST_BYTES = 32;
    private static final int SHORT = 16;

    /** Ready to begin; each use is of a copy. */
    private final Mac ready;

    /** @throws IllegalArgumentException when the secret is shorter than 32 bytes (RFC 2104, section 3) */
    public LeafSecret(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("the log's secret must have at least 32 bytes");
        }
        try {
            this.ready = Mac.getInstance(HMAC);
            ready.init(new SecretKeySpec(secret, HMAC));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }

    /** What a case is called in the log: base64url of 16 bytes. */
    public String pseudonym(UUID caseId) {
        return shortened("case", caseId.toString());
    }

    /** The salt of a whole leaf: base64url of 16 bytes. */
    String leafSalt(String id) {
        return shortened("leaf", id);
    }

    /** A disclosure whose salt of 32 bytes is derived for that name in that event. */
    Disclosure disclosure(String eventId, String name, String value) {
        return new Disclosure(Text.base64Url(hmac("disclosure|" + name, eventId)), name, value);
    }

    /** The commitment to something about an event that isn't in it, with a salt derived for that name. */
    public String commitment(String eventId, String name, String value) {
        return Commitments.commitTo(disclosure(eventId, name, value).encoded());
    }

    private String shortened(String label, String id) {
        return Text.base64Url(Arrays.copyOf(hmac(label, id), SHORT));
    }

    private byte[] hmac(String label, String id) {
        try {
            Mac mac = (Mac) ready.clone();
            return mac.doFinal((label + "|" + id).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's HMAC can be copied", impossible);
        }
    }
}
