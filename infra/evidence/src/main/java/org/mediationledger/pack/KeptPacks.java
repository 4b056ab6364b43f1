package org.mediationledger.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;

/**
 * Packs as they were given out, each encrypted under a key of its own (AES-256-GCM, NIST SP 800-38D): what they disclose
 * goes with an erasure, on disk too.
 */
public final class KeptPacks {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 16;

    private final Path folder;
    private final KeyVault vault;
    private final SecureRandom random;

    /** @param folder of the packs, and of nothing else */
    public KeptPacks(Path folder, KeyVault vault, SecureRandom random) {
        this.folder = folder;
        this.vault = vault;
        this.random = random;
    }

    /** Keeps a pack; takes the place of the one that was kept for the same recipients and as many events. */
    public void put(EvidencePack pack) {
        Name name = new Name(pack.caseId(), pack.recipient(), pack.events());
        UUID id = newId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, name, id, nonce, pack.zip());
        try {
            UUID replaced = Files.exists(file(name)) ? idOf(file(name)) : null;
            DurableFiles.createFolder(ofCase(pack.caseId()));
            DurableFiles.writeAmongOthers(
                    file(name),
                    ByteBuffer.allocate(ID_BYTES + NONCE_BYTES + encrypted.length)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .put(nonce)
                            .put(encrypted)
                            .array());
            if (replaced != null) {
                vault.destroy(scope(pack.caseId(), replaced));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The pack that was kept; null where there is none. */
    public @Nullable EvidencePack find(UUID caseId, RecipientClass recipient, long events) {
        Name name = new Name(caseId, recipient, events);
        try {
            if (!Files.exists(file(name))) {
                return null;
            }
            ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file(name)));
            UUID id = idIn(kept);
            byte[] nonce = new byte[NONCE_BYTES];
            kept.get(nonce);
            byte[] encrypted = new byte[kept.remaining()];
            kept.get(encrypted);
            return new EvidencePack(caseId, recipient, events, crypt(Cipher.DECRYPT_MODE, name, id, nonce, encrypted));
        } catch (KeyDestroyed erased) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The pack of the fewest events that has at least so many; null where none was kept that has. */
    public @Nullable EvidencePack findEarliest(UUID caseId, RecipientClass recipient, long events) {
        for (long kept : keptFor(caseId, recipient)) {
            EvidencePack pack = kept < events ? null : find(caseId, recipient, kept);
            if (pack != null) {
                return pack;
            }
        }
        return null;
    }

    /** How many events each of them has, from the fewest. */
    private List<Long> keptFor(UUID caseId, RecipientClass recipient) {
        if (!Files.isDirectory(ofCase(caseId))) {
            return List.of();
        }
        String prefix = new Name(caseId, recipient, 0).prefix();
        try (Stream<Path> files = Files.list(ofCase(caseId))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .filter(number -> number.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Forgets all packs of a case, for good. */
    public void forget(UUID caseId) {
        Path ofCase = ofCase(caseId);
        if (!Files.isDirectory(ofCase)) {
            return;
        }
        try (Stream<Path> files = Files.list(ofCase)) {
            List<Path> kept = files.toList();
            for (Path file : kept) {
                vault.destroy(scope(caseId, idOf(file)));
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Name(UUID caseId, RecipientClass recipient, long events) {

        String prefix() {
            return recipient.name() + "-";
        }

        String file() {
            return prefix() + events;
        }
    }

    private Path ofCase(UUID caseId) {
        return folder.resolve(caseId.toString());
    }

    private Path file(Name name) {
        return ofCase(name.caseId()).resolve(name.file());
    }

    /** What was forgotten is never sealed under again, so each pack has a scope to itself. */
    private static KeyScope scope(UUID caseId, UUID id) {
        return new KeyScope(caseId, id, RetentionClass.DOCUMENT);
    }

    private UUID newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return idIn(ByteBuffer.wrap(id));
    }

    private static UUID idIn(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static UUID idOf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return idIn(ByteBuffer.wrap(content.readNBytes(ID_BYTES)));
        }
    }

    private byte[] crypt(int mode, Name name, UUID id, byte[] nonce, byte[] content) {
        byte[] key = vault.keyFor(scope(name.caseId(), id)).secret();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name.caseId() + "|" + name.file()).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a kept pack can't be read", damaged);
        }
    }
}
