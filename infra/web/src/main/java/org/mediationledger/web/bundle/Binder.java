package org.mediationledger.web.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.pdf.BundlePdf;
import org.mediationledger.bundle.pdf.MadeBundle;
import org.mediationledger.bundle.pdf.MakingStopped;
import org.mediationledger.bundle.pdf.PaperFiles;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.documents.blob.Content;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.springframework.stereotype.Component;

/** Plans bundles and writes them: encrypted as they come, so that nothing of one lies anywhere in clear. */
@Component
final class Binder {

    private final BundlePdf pdf = new BundlePdf();
    private final PaperShelf papers;
    private final BundleShelf shelf;
    private final BundleDesk desk;

    Binder(PaperShelf papers, BundleShelf shelf, BundleDesk desk) {
        this.papers = papers;
        this.shelf = shelf;
        this.desk = desk;
    }

    /** What was written, and where it lies. */
    record Bound(int pages, BundleFiles files) {}

    /** Plans a bundle; looks at each paper that goes in. */
    BundlePlan plan(Wanted wanted, Progress progress) throws IOException {
        PaperLook look = new PaperLook();
        return wanted.plan(
                paper -> progress.isWanted() ? papers.look(wanted.papers().caseId(), paper, look) : paper.unseen());
    }

    /**
     * Writes a bundle.
     *
     * @param kept is told of everything that is kept, also where the rest fails
     * @return null where it was cancelled, or took too long
     */
    @Nullable
    Bound write(Job job, BundlePlan plan, List<BlobId> kept) throws IOException {
        MessageDigest digest = sha256();
        MadeBundle[] made = new MadeBundle[1];
        BlobId bytes;
        try {
            bytes = keep(job, Piece.PDF, out -> made[0] = write(job, plan, new DigestOutputStream(out, digest)), kept);
        } catch (Stopped stopped) {
            return null;
        }
        BundlePlan carriedOut = made[0].paged().plan();
        BlobId text = keep(job, Piece.PLAN, out -> out.write(carriedOut.text().getBytes(StandardCharsets.UTF_8)), kept);
        return new Bound(
                made[0].paged().pages(),
                new BundleFiles(
                        bytes,
                        text,
                        beside(job, Piece.HISTORY, kept),
                        beside(job, Piece.PACK, kept),
                        desk.sealed(
                                job.caseId(),
                                job.bundle(),
                                "digest",
                                HexFormat.of().formatHex(digest.digest())),
                        desk.sealed(
                                job.caseId(),
                                job.bundle(),
                                "planDigest",
                                carriedOut.digest().hex())));
    }

    private MadeBundle write(Job job, BundlePlan plan, OutputStream out) throws IOException {
        try {
            return pdf.make(plan, files(job), out, job.progress());
        } catch (MakingStopped stopped) {
            throw new Stopped(stopped);
        }
    }

    private PaperFiles files(Job job) {
        Map<PaperId, Shelved> byId = job.wanted().papers().byId();
        return id -> {
            Shelved paper = byId.get(id);
            return paper == null ? null : papers.open(job.caseId(), paper);
        };
    }

    private @Nullable BlobId beside(Job job, Piece piece, List<BlobId> kept) throws IOException {
        Exhibited exhibited = job.beside().get(piece);
        return exhibited == null ? null : keep(job, piece, out -> out.write(exhibited.bytes()), kept);
    }

    private BlobId keep(Job job, Piece piece, Content content, List<BlobId> kept) throws IOException {
        BlobId id = shelf.keep(job.caseId(), job.bundle(), piece, content);
        kept.add(id);
        return id;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Nobody waits for it any more: what was written of it is not kept. */
    private static final class Stopped extends IOException {

        private static final long serialVersionUID = 1;

        Stopped(MakingStopped cause) {
            super(cause);
        }
    }
}
