package org.mediationledger.verifier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mediationledger.digest.note.PolicyRefused;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.check.Held;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.stamp.StampAuthority;

/** Reads the files that the reader brings along. */
final class ReaderFiles {

    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;

    /** @param folder against which names are resolved */
    ReaderFiles(Path folder) {
        this.folder = folder;
    }

    /** The pack's file. */
    Path pack(Options options) throws Misuse {
        return file(options.pack());
    }

    /** What the reader trusts. */
    Trust trust(Options options, Instant now) throws Misuse {
        List<Held> held = new ArrayList<>();
        for (String name : options.held()) {
            held.add(Held.read(name, bytes(name)));
        }
        return new Trust(policy(options.policy()), held, authority(options.tsa()), now);
    }

    private TlogPolicy policy(String name) throws Misuse {
        try {
            return TlogPolicy.parse(bytes(name));
        } catch (PolicyRefused refused) {
            throw new Misuse(name + " is no policy: " + refused.getMessage());
        }
    }

    private Optional<StampAuthority> authority(Optional<String> name) throws Misuse {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StampAuthority.read(bytes(name.get())));
        } catch (CertificateException unreadable) {
            throw new Misuse(name.get() + " holds no certificate that can be read.");
        }
    }

    private byte[] bytes(String name) throws Misuse {
        try (InputStream in = Files.newInputStream(file(name))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Misuse(name + " is larger than such a file is.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Misuse(name + " can't be read.");
        }
    }

    private Path file(String name) throws Misuse {
        try {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException noName) {
            // as little a file as one that isn't there
        }
        throw new Misuse("There is no file " + name + ".");
    }
}
