package org.mediationledger.documents.blob;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BlobId;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyVault;

/** Documents' bytes, each under its document's own key: to destroy that key is to erase them. */
public final class DocumentBytes {

    private final ByteCipher cipher;
    private final KeyVault vault;
    private final Blobs blobs;

    /** @param origin the ledger's name, as in the log's checkpoints: printable ASCII, no space, no bar */
    public DocumentBytes(String origin, KeyVault vault, Blobs blobs) {
        this.cipher = new ByteCipher(origin);
        this.vault = vault;
        this.blobs = blobs;
    }

    /**
     * Keeps the bytes of one place; the key first, then the bytes are durable when this returns. A failure leaves nothing
     * but the key.
     *
     * @return id of the key that they are under
     * @throws org.mediationledger.sealing.KeyDestroyed when the document has been erased
     * @throws IOException when the content throws one, or the store fails
     */
    public String write(Place place, BlobId id, Content plain) throws IOException {
        DataKey key = vault.keyFor(place.scope());
        blobs.write(id, out -> {
            try (OutputStream encrypting = cipher.encrypting(new LeftOpen(out), key, place)) {
                plain.writeTo(encrypting);
            }
        });
        return key.id();
    }

    /**
     * Looks for the bytes of one place.
     *
     * @param keyId id of the key that they were written under
     * @throws BytesDamaged when what lies there was not written for this place, or its end is missing
     * @throws IOException when the store fails
     */
    public KeptBytes read(Place place, BlobId id, String keyId) throws IOException {
        @Nullable DataKey key = vault.find(keyId);
        if (key == null) {
            return vault.isDestroyed(keyId) ? new KeptBytes.Erased() : new KeptBytes.KeyUnknown();
        }
        SeekableByteChannel kept;
        try {
            kept = blobs.read(id);
        } catch (BlobMissing missing) {
            return new KeptBytes.Missing();
        }
        return readable(place, kept, key);
    }

    private KeptBytes readable(Place place, SeekableByteChannel kept, DataKey key) throws IOException {
        boolean opened = false;
        try {
            KeptBytes readable = new KeptBytes.Found(ReadableBytes.over(cipher.decrypting(kept, key, place)));
            opened = true;
            return readable;
        } finally {
            if (!opened) {
                kept.close();
            }
        }
    }
}
