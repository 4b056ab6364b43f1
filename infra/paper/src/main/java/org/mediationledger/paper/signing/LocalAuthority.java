package org.mediationledger.paper.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.mediationledger.durable.DurableFiles;

/**
 * A certification authority of one's own, for demonstrations and for first steps: a key to sign with and one for time-stamps,
 * both vouched for by a root that nobody else trusts. The root's own key is not kept, so nothing more can be issued under it.
 */
public final class LocalAuthority {

    private static final String SIGNER = "signer";
    private static final String TIME_STAMPS = "time-stamps";

    private final SigningKey signer;
    private final SigningKey timeStamper;

    private LocalAuthority(SigningKey signer, SigningKey timeStamper) {
        this.signer = signer;
        this.timeStamper = timeStamper;
    }

    /**
     * The authority kept in a PKCS#12 file (RFC 7292); makes it where there is none, readable by its owner only.
     *
     * @param organisation whose signature it is, as readers of a certificate see it
     * @throws SigningFailed when the file is there but can't be opened
     */
    public static LocalAuthority inFile(
            Path file, char[] password, String organisation, Clock clock, SecureRandom random) {
        if (!Files.exists(file)) {
            write(file, password, NewAuthority.of(organisation, clock.instant(), random));
        }
        return read(file, password);
    }

    private static LocalAuthority read(Path file, char[] password) {
        KeyStore store = SigningKey.opened(file, password);
        try {
            return new LocalAuthority(
                    SigningKey.named(store, SIGNER, password), SigningKey.named(store, TIME_STAMPS, password));
        } catch (GeneralSecurityException damaged) {
            throw new SigningFailed("The local authority's file can't be used.", damaged);
        }
    }

    private static void write(Path file, char[] password, NewAuthority made) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            put(store, SIGNER, made.signer(), password);
            put(store, TIME_STAMPS, made.timeStamper(), password);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            store.store(content, password);
            DurableFiles.write(file, content.toByteArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void put(KeyStore store, String alias, SigningKey key, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(alias, key.key(), password, key.chain().toArray(X509Certificate[]::new));
    }

    /** The key to sign documents with. */
    public SigningKey signer() {
        return signer;
    }

    /** Time-stamps by this machine's clock. */
    public TimeStamps timeStamps(Clock clock, SecureRandom random) {
        return new LocalTimeStamps(timeStamper, clock, random);
    }

    /** What a reader would have to trust. */
    public X509Certificate root() {
        return signer.chain().getLast();
    }
}
