package org.mediationledger.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.documents.blob.BlobExists;
import org.mediationledger.documents.blob.BytesDamaged;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.LogStopped;
import org.mediationledger.paper.certificate.CertificatePdf;
import org.mediationledger.paper.signing.SigningFailed;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.web.desk.DerivedId;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Prints a certificate when it is first asked for, and keeps that paper for good: whoever asks later gets the same bytes. They lie
 * under a key of the certificate's own, in the class of documents.
 */
@Component
public final class CertificateRoom {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateRoom.class);

    private final DocumentBytes bytes;
    private final KeyVault vault;
    private final CertificateWriter writer;
    private final WholeFiles files;
    private final ObjectProvider<Press> press;
    private final ObjectProvider<GivenCheckpoints> log;
    private final Clock clock;

    CertificateRoom(
            DocumentBytes bytes,
            KeyVault vault,
            CertificateWriter writer,
            WholeFiles files,
            ObjectProvider<Press> press,
            ObjectProvider<GivenCheckpoints> log,
            Clock clock) {
        this.bytes = bytes;
        this.vault = vault;
        this.writer = writer;
        this.files = files;
        this.press = press;
        this.log = log;
        this.clock = clock;
    }

    /** What a certificate's paper lies under. */
    public static KeyScope scope(CaseId caseId, CertificateId certificate) {
        return Place.scope(caseId, paper(certificate));
    }

    /**
     * The paper.
     *
     * @param copy 0 for the original, 1 for the first copy
     * @throws RequestRejected when there is none any more, or none can be printed here
     */
    public byte[] paper(CaseId caseId, CertificateId certificate, int copy) {
        Place place = place(caseId, certificate, copy);
        try {
            byte[] kept = kept(place, certificate);
            if (kept != null) {
                return kept;
            }
            print(place, certificate, copy);
            byte[] printed = kept(place, certificate);
            if (printed == null) {
                throw new IllegalStateException("what was kept a moment ago is gone");
            }
            return printed;
        } catch (KeyDestroyed erased) {
            throw RequestRejected.because(Fault.DOCUMENT_ERASED);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void print(Place place, CertificateId id, int copy) throws IOException {
        CaseFile file = files.of(place.caseId());
        Certificate certificate = WholeFiles.find(file.contents().certificates(), id);
        if (certificate == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        Press with = press.getIfAvailable();
        if (with == null) {
            throw RequestRejected.because(Fault.PRESS_UNAVAILABLE);
        }
        byte[] unsigned = CertificatePdf.of(writer.written(file, certificate, with, checkpoint(), copy));
        byte[] signed = signed(with, unsigned);
        try {
            bytes.write(place, blob(id, copy), out -> out.write(signed));
        } catch (BlobExists printedMeanwhile) {
            // Whoever came first printed the one that counts.
        }
    }

    private byte[] signed(Press with, byte[] unsigned) {
        try {
            return with.signer().sign(unsigned, CertificatePdf.SIGNATURE.name(), clock.instant());
        } catch (SigningFailed failed) {
            LOG.error("a certificate can't be signed: {}", failed.getMessage());
            throw RequestRejected.because(Fault.PRESS_UNAVAILABLE);
        }
    }

    private byte @Nullable [] kept(Place place, CertificateId certificate) throws IOException {
        String key = vault.keyFor(scope(place.caseId(), certificate)).id();
        KeptBytes kept;
        try {
            kept = bytes.read(place, blob(certificate, place.version() - 1), key);
        } catch (BytesDamaged damaged) {
            throw unreadable(certificate);
        }
        return switch (kept) {
            case KeptBytes.Found found -> all(found);
            case KeptBytes.Erased erased -> throw RequestRejected.because(Fault.DOCUMENT_ERASED);
            case KeptBytes.KeyUnknown unknown -> throw unreadable(certificate);
            case KeptBytes.Missing missing -> null;
        };
    }

    private static RequestRejected unreadable(CertificateId certificate) {
        LOG.error("a certificate's paper cannot be read: {}", certificate);
        return RequestRejected.because(Fault.INTERNAL);
    }

    private static byte[] all(KeptBytes.Found found) throws IOException {
        try (var readable = found.bytes()) {
            return Channels.newInputStream(readable.channel().position(0)).readAllBytes();
        }
    }

    /** How far the log is; kept with those that were given out, so that later ones are proved to continue it. */
    private Checkpoint checkpoint() {
        GivenCheckpoints given = log.getIfAvailable();
        if (given == null) {
            throw RequestRejected.because(Fault.EVIDENCE_UNAVAILABLE);
        }
        try {
            Checkpoint newest = given.make().checkpoint().checkpoint();
            if (newest.size() > 0) {
                return newest;
            }
        } catch (LogStopped stands) {
            LOG.error("no certificate is printed while the evidence log stands still: {}", stands.getMessage());
        }
        throw RequestRejected.because(Fault.EVIDENCE_UNAVAILABLE);
    }

    /** Certificates and documents draw their ids at random from the same space: none is both. */
    private static DocumentId paper(CertificateId certificate) {
        return new DocumentId(certificate.value());
    }

    /** Where the paper of a copy, or of the original, belongs. */
    public static Place place(CaseId caseId, CertificateId certificate, int copy) {
        return new Place(caseId, paper(certificate), copy + 1, Place.Form.ORIGINAL);
    }

    /** What lies where follows from the certificate, whose id was drawn at random. */
    public static BlobId blob(CertificateId certificate, int copy) {
        UUID id = DerivedId.of("certificate-paper", certificate.toString(), Integer.toString(copy));
        return new BlobId(id);
    }
}
