package org.mediationledger.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.blob.BlobExists;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.springframework.stereotype.Component;

/** Keeps the bytes of files that are taken, under their document's own key, and says what a case is told of them. */
@Component
public final class PaperKeeper {

    private final DocumentBytes bytes;
    private final Blobs blobs;
    private final Sealer sealer;

    /** Keeps bytes there, and seals with this. */
    public PaperKeeper(DocumentBytes bytes, Blobs blobs, Sealer sealer) {
        this.bytes = bytes;
        this.blobs = blobs;
        this.sealer = sealer;
    }

    /**
     * Keeps a file, and its rendition where there is one; both are durable when this returns.
     *
     * @param ids where the bytes are to lie; what lies there already is taken to be these
     * @throws org.mediationledger.sealing.KeyDestroyed when the document has been erased
     * @throws IOException when a disk or the store fails
     */
    public DocumentVersion keep(Place place, Path file, Looked.Taken taken, Supplier<BlobId> ids) throws IOException {
        BlobId original = ids.get();
        Path rendered = taken.rendition();
        BlobId rendition = rendered == null ? null : ids.get();
        keep(place, original, file);
        if (rendered != null && rendition != null) {
            keep(place.as(Place.Form.RENDITION), rendition, rendered);
        }
        CaseSeal seal = new CaseSeal(sealer, place.caseId());
        return new DocumentVersion(
                place.version(),
                taken.format(),
                taken.pages(),
                original,
                rendition,
                seal.ofDocument(place.document(), "size", Long.toString(Files.size(file))),
                seal.ofDocument(place.document(), "digest", HexFormat.of().formatHex(digest(file))));
    }

    private void keep(Place place, BlobId id, Path file) throws IOException {
        try {
            bytes.write(place, id, out -> Files.copy(file, out));
        } catch (BlobExists kept) {
            // Whoever draws the same id again brings the same file again.
        }
    }

    /** Removes what no case was told of. */
    void forget(@Nullable DocumentVersion version) throws IOException {
        if (version != null) {
            blobs.delete(version.bytes());
            if (version.rendition() != null) {
                blobs.delete(version.rendition());
            }
        }
    }

    static byte[] digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
