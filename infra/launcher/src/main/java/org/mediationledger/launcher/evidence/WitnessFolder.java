package org.mediationledger.launcher.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.witness.CosigningWitness;
import org.mediationledger.witness.WitnessState;

/**
 * A witness's own folder: its key, and what it cosigned. It belongs on a machine of the witness's; only a demo has one
 * beside its ledger.
 */
public final class WitnessFolder implements AutoCloseable {

    private static final int SEED_BYTES = 32;
    private static final String KEY = "witness-key";
    private static final String DEMO_NAME = "demo-witness";

    private final Cosigner cosigner;
    private final WitnessState state;

    private WitnessFolder(Cosigner cosigner, WitnessState state) {
        this.cosigner = cosigner;
        this.state = state;
    }

    /**
     * Opens the folder; makes it, with a new key, where there is none.
     *
     * @param name of the key, as a schema-less URL
     */
    public static WitnessFolder open(Path folder, String name, SecureRandom random) {
        Path key = folder.resolve(KEY);
        try {
            DurableFiles.createFolder(folder);
            if (!Files.exists(key)) {
                byte[] seed = new byte[SEED_BYTES];
                random.nextBytes(seed);
                DurableFiles.write(key, seed);
            }
            return new WitnessFolder(new Cosigner(name, Files.readAllBytes(key)), WitnessState.open(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The folder of a demo's witness. */
    static WitnessFolder besideDemo(Path data, SecureRandom random) {
        return open(besideDemo(data), DEMO_NAME, random);
    }

    /**
     * The key of a demo's witness; none where there is no such witness.
     *
     * @param data the demo's data folder
     */
    public static Optional<VerifierKey> keyBesideDemo(Path data) {
        Path key = besideDemo(data).resolve(KEY);
        try {
            return Files.exists(key)
                    ? Optional.of(new Cosigner(DEMO_NAME, Files.readAllBytes(key)).key())
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path besideDemo(Path data) {
        Path path = data.toAbsolutePath();
        return path.resolveSibling(path.getFileName() + "-witness");
    }

    /** The key that others check the cosignatures with. */
    public VerifierKey key() {
        return cosigner.key();
    }

    /** The witness of these logs. */
    public CosigningWitness witness(List<VerifierKey> logs, InstantSource clock) {
        return new CosigningWitness(cosigner, logs, state, clock);
    }

    @Override
    public void close() {
        state.close();
    }
}
