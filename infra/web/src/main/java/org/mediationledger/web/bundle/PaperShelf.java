package org.mediationledger.web.bundle;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.plan.SlipReason;
import org.mediationledger.documents.blob.BytesDamaged;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.documents.blob.ReadableBytes;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.released.ReleasedPaper;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Released papers: what they are called, and their bytes as PDF. */
@Component
final class PaperShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PaperShelf.class);
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029]+";

    private final Opening opening;
    private final DocumentBytes bytes;
    private final CertificatePapers certificates;

    PaperShelf(Opening opening, DocumentBytes bytes, CertificatePapers certificates) {
        this.opening = opening;
        this.bytes = bytes;
        this.certificates = certificates;
    }

    /**
     * What was released.
     *
     * @param position as at which it stands
     */
    record Papers(CaseId caseId, long position, List<Shelved> papers) {

        /** Takes an unmodifiable copy. */
        Papers {
            papers = List.copyOf(papers);
        }

        Map<PaperId, Shelved> byId() {
            return papers.stream().collect(Collectors.toUnmodifiableMap(Shelved::id, Function.identity()));
        }
    }

    /** What was released, as plans know it. */
    Papers of(CaseId caseId, ReleasedPapers released, long position) {
        List<Shelved> all = new ArrayList<>();
        released.certificates().forEach(issued -> all.add(new ShelvedCertificate(issued)));
        released.papers().forEach(paper -> all.add(shelved(caseId, paper)));
        return new Papers(caseId, position, all);
    }

    private ShelvedPaper shelved(CaseId caseId, ReleasedPaper paper) {
        String title = text(caseId, paper.paper().title());
        String digest = text(caseId, paper.paper().version().digest());
        return new ShelvedPaper(
                paper,
                title == null ? null : title.replaceAll(CONTROLS, " "),
                digest == null ? Sha256.of("") : new Sha256(digest));
    }

    /** Null where it was erased, or can't be opened, which has been told. */
    private @Nullable String text(CaseId caseId, Sealed sealed) {
        return switch (opening.showOfPaper(caseId, sealed)) {
            case Shown.Text text -> text.text();
            case Shown.Erased erased -> null;
            case Shown.Unreadable unreadable -> null;
        };
    }

    /** Looks at a paper's file. */
    PaperLook.Looked look(CaseId caseId, Shelved shelved, PaperLook look) throws IOException {
        return switch (shelved) {
            case ShelvedCertificate certificate -> look(caseId, certificate, look);
            case ShelvedPaper paper -> look(caseId, paper, look);
        };
    }

    private PaperLook.Looked look(CaseId caseId, ShelvedCertificate certificate, PaperLook look) throws IOException {
        try (InputStream in = printed(caseId, certificate)) {
            return in == null ? without(certificate, SlipReason.ABSENT) : look.look(in);
        }
    }

    private PaperLook.Looked look(CaseId caseId, ShelvedPaper paper, PaperLook look) throws IOException {
        try {
            KeptBytes kept = kept(caseId, paper);
            if (kept instanceof KeptBytes.Found found) {
                try (InputStream in = stream(found.bytes())) {
                    return look.look(in);
                }
            }
            return without(paper, reason(kept));
        } catch (BytesDamaged damaged) {
            LOG.error("a document's bytes cannot be read, they are damaged: {}", paper.id());
            return without(paper, SlipReason.BROKEN);
        }
    }

    private static PaperLook.Looked without(Shelved paper, SlipReason reason) {
        return new PaperLook.Looked(paper.unseen().sha256(), paper.unseen().pages(), false, reason);
    }

    /** A paper's bytes as PDF; null where there are none. */
    @Nullable
    InputStream open(CaseId caseId, Shelved shelved) throws IOException {
        return switch (shelved) {
            case ShelvedCertificate certificate -> printed(caseId, certificate);
            case ShelvedPaper paper ->
                kept(caseId, paper) instanceof KeptBytes.Found found ? stream(found.bytes()) : null;
        };
    }

    private @Nullable InputStream printed(CaseId caseId, ShelvedCertificate certificate) {
        byte[] paper = certificates.of(caseId, certificate.issued().certificate());
        return paper == null ? null : new ByteArrayInputStream(paper);
    }

    private static SlipReason reason(@Nullable KeptBytes kept) {
        return switch (kept) {
            case null -> SlipReason.NOT_A_PDF;
            case KeptBytes.Found found -> SlipReason.BROKEN;
            case KeptBytes.Erased erased -> SlipReason.ERASED;
            case KeptBytes.KeyUnknown unknown -> SlipReason.ABSENT;
            case KeptBytes.Missing missing -> SlipReason.ABSENT;
        };
    }

    /** Null where a version is no PDF and none was made of it. */
    private @Nullable KeptBytes kept(CaseId caseId, ShelvedPaper paper) throws IOException {
        DocumentVersion version = paper.released().paper().version();
        Place original = new Place(caseId, paper.released().document(), version.number(), Place.Form.ORIGINAL);
        String key = version.size().keyId();
        if (version.format() == DocumentFormat.PDF) {
            return bytes.read(original, version.bytes(), key);
        }
        BlobId rendition = version.rendition();
        return rendition == null ? null : bytes.read(original.as(Place.Form.RENDITION), rendition, key);
    }

    private static InputStream stream(ReadableBytes kept) throws IOException {
        return new FilterInputStream(Channels.newInputStream(kept.channel().position(0))) {
            @Override
            public void close() throws IOException {
                kept.close();
            }
        };
    }
}
