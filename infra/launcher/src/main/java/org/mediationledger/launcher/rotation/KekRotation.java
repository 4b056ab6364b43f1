package org.mediationledger.launcher.rotation;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.mediationledger.launcher.embedded.EmbeddedFiles;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.FolderRefused;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretRotation;
import org.mediationledger.launcher.vault.KeyEncryptionKey;
import org.mediationledger.launcher.vault.SqliteKeyVault;
import org.mediationledger.launcher.vault.VaultFile;
import org.mediationledger.launcher.vault.VaultUnreadable;

/** Wraps every data key under another key-encryption key. Nothing that is sealed changes, and the old one opens nothing. */
public final class KekRotation {

    private KekRotation() {}

    /**
     * Rotates, or goes on with what was begun.
     *
     * @return how many data keys were wrapped anew
     * @throws FolderRefused when the secret is missing or unfit
     * @throws VaultUnreadable when the vault is another secret's
     */
    public static int rotate(DataFolder data, Path secrets, SecureRandom random) {
        SecretRotation rotation = SecretRotation.begin(secrets, Secret.KEK, random);
        try (VaultFile vault = VaultFile.open(EmbeddedFiles.vault(data))) {
            int wrapped = SqliteKeyVault.rewrap(
                    vault, new KeyEncryptionKey(rotation.old()), new KeyEncryptionKey(rotation.next()), random);
            rotation.finish();
            return wrapped;
        }
    }
}
