package org.mediationledger.launcher.rotation;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mediationledger.launcher.embedded.EmbeddedFiles;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.FolderRefused;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretRotation;
import org.mediationledger.launcher.vault.KeyEncryptionKey;
import org.mediationledger.launcher.vault.SqliteKeyVault;
import org.mediationledger.launcher.vault.SqlitePersonIndex;
import org.mediationledger.launcher.vault.VaultFile;
import org.mediationledger.launcher.vault.VaultUnreadable;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.Opener;
import org.mediationledger.web.desk.Findable;

/** Makes everybody findable under another index key, by opening what the events hold; tokens under the old one are gone. */
public final class IndexKeyRotation {

    /**
     * What came of it.
     *
     * @param people for how many scopes there are tokens
     * @param unreadable how many values could not be opened although they were not erased: keys are missing
     */
    public record Outcome(int people, int unreadable) {}

    private IndexKeyRotation() {}

    /**
     * Rotates, or goes on with what was begun.
     *
     * @param origin the ledger's name, under which its values are sealed
     * @throws FolderRefused when a secret is missing or unfit
     * @throws VaultUnreadable when the vault is another secret's
     */
    public static Outcome rotate(DataFolder data, Path secrets, String origin, SecureRandom random) {
        SecretRotation rotation = SecretRotation.begin(secrets, Secret.INDEX_KEY, random);
        try (VaultFile vault = VaultFile.open(EmbeddedFiles.vault(data))) {
            Opener opener = new Opener(
                    origin, new SqliteKeyVault(vault, new KeyEncryptionKey(rotation.beside(Secret.KEK)), random));
            Map<KeyScope, Set<String>> tokens = new LinkedHashMap<>();
            Reindexing reindexing = new Reindexing(
                    opener,
                    new Findable(
                            new BlindIndex(rotation.next()),
                            (scope, made) -> tokens.computeIfAbsent(scope, unseen -> new LinkedHashSet<>())
                                    .addAll(made)));
            EmbeddedFiles.eachEvent(data, reindexing::take);
            new SqlitePersonIndex(vault).replaceAll(tokens);
            rotation.finish();
            return new Outcome(tokens.size(), reindexing.unreadable());
        }
    }
}
