package org.mediationledger.launcher.evidence;

import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.log.LogSigners;

/** The log's keys as the secrets folder has them. */
public final class LogKeys {

    private LogKeys() {}

    /** @param origin the log's name */
    public static LogSigners of(String origin, SecretsFolder secrets) {
        return new LogSigners(
                origin,
                secrets.logKeys().stream()
                        .<NoteSigner>map(seed -> new Ed25519Signer(origin, seed))
                        .toList());
    }
}
