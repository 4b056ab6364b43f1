package org.mediationledger.launcher.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.web.letter.MessageIds;
import org.mediationledger.web.print.CheckTokens;

/**
 * Secrets of the ledger's paper. They follow from the one secret that never changes (HMAC-SHA256 over a label), so that codes and
 * message ids stay what they were when keys are rotated, and a backup needs nothing more.
 */
final class PaperSecrets {

    private static final String AUTHORITY = "signing-authority.p12";

    private final SecretsFolder secrets;

    PaperSecrets(SecretsFolder secrets) {
        this.secrets = secrets;
    }

    CheckTokens checkTokens() {
        return new CheckTokens(derived("certificate check codes v1"));
    }

    MessageIds messageIds(String domain) {
        return new MessageIds(derived("message ids v1"), domain);
    }

    /** Where a demo's own authority is kept. */
    Path authority() {
        return secrets.file(AUTHORITY);
    }

    char[] authorityPassword() {
        return HexFormat.of().formatHex(derived("signing authority's file v1")).toCharArray();
    }

    byte[] derived(String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.bytesOf(Secret.LOG_SECRET), "HmacSHA256"));
            return mac.doFinal(("mediation-ledger paper|" + label).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
