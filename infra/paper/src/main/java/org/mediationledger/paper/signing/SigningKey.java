package org.mediationledger.paper.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A private key and the certificate that says whose it is.
 *
 * @param chain the key's own certificate first, then those that vouch for it
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain: no certificate");
        }
    }

    /**
     * Reads the only key of a PKCS#12 file (RFC 7292).
     *
     * @throws SigningFailed when the file can't be read, the password is wrong, or there isn't exactly one key
     */
    public static SigningKey inFile(Path file, char[] password) {
        KeyStore store = opened(file, password);
        try {
            List<String> aliases = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (aliases.size() != 1) {
                throw new SigningFailed("The signing key's file holds " + aliases.size() + " keys, not one.");
            }
            return named(store, aliases.getFirst(), password);
        } catch (GeneralSecurityException damaged) {
            throw new SigningFailed("The signing key's file can't be used.", damaged);
        }
    }

    static SigningKey named(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new SigningFailed("The signing key's file has no private key " + alias + ".");
        }
        Certificate[] chain = store.getCertificateChain(alias);
        return new SigningKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }

    static KeyStore opened(Path file, char[] password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            return store;
        } catch (IOException | GeneralSecurityException refused) {
            throw new SigningFailed("The signing key's file can't be read, or its password is another.", refused);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The certificate of the key itself. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey[" + certificate().getSubjectX500Principal() + "]";
    }
}
