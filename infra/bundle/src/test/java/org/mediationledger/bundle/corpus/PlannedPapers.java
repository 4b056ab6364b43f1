package org.mediationledger.bundle.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.Appeal;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.Exhibit;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.bundle.plan.Issue;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.LeftOut;
import org.mediationledger.bundle.plan.Outstanding;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.Place;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.Section;
import org.mediationledger.bundle.plan.Sha256;

/** Papers in the order of a bundle, with the plan that names them and the files that it asks for. */
public final class PlannedPapers {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int PAPERS_IN_A_SECTION = 20;

    private final List<ReleasedPaper> papers = new ArrayList<>();
    private final Map<PaperId, File> files = new HashMap<>();

    /** The next paper, called by its marker. */
    public PlannedPapers add(byte[] file, int pages) {
        return add(file, pages, PaperCorpus.marker(papers.size()), "Author " + papers.size());
    }

    /** The next paper, called by its marker; it stays on the disk. */
    public PlannedPapers add(Path file, int pages) throws IOException {
        record(Files.readAllBytes(file), pages, PaperCorpus.marker(papers.size()), "Author " + papers.size());
        files.put(papers.getLast().id(), () -> Files.newInputStream(file));
        return this;
    }

    /** The next paper. */
    public PlannedPapers add(byte @Nullable [] file, int pages, String title, String author) {
        PaperId id = record(file == null ? new byte[0] : file, pages, title, author);
        if (file != null) {
            files.put(id, () -> new ByteArrayInputStream(file));
        }
        return this;
    }

    private PaperId record(byte[] file, int pages, String title, String author) {
        PaperId id = new PaperId("paper-" + papers.size());
        papers.add(new ReleasedPaper(
                id,
                PaperKind.CORRESPONDENCE,
                title,
                author,
                "",
                Party.RESPONDENT,
                FIRST_DAY.plusDays(papers.size()),
                FIRST_DAY.plusDays(papers.size()),
                pages,
                digest(file),
                true,
                null));
        return id;
    }

    /** Puts another file in the place of a paper's, after it was recorded. */
    public PlannedPapers replace(int paper, byte[] file) {
        files.put(papers.get(paper).id(), () -> new ByteArrayInputStream(file));
        return this;
    }

    /** The papers, in order. */
    public List<ReleasedPaper> papers() {
        return List.copyOf(papers);
    }

    /** The file of a paper; null when there is none. */
    public @Nullable InputStream open(PaperId paper) throws IOException {
        File file = files.get(paper);
        return file == null ? null : file.open();
    }

    /** A first issue. */
    public BundlePlan plan() {
        return plan(LabelRule.NUMBER, new Issue.First());
    }

    /** An issue of the bundle. */
    public BundlePlan plan(LabelRule labels, Issue issue) {
        return new BundlePlan(
                "PD1/2025",
                new Front("Tribunal bundle: Łukasz Wójcik", "case-1", "Barset County Council", FIRST_DAY, 42),
                new Appeal(
                        "EH999/26/00001", Set.of(AppealType.SECTION_I), Set.of(), FIRST_DAY.plusDays(90), null, null),
                issue,
                labels,
                sections(),
                List.of(new Exhibit(
                        Exhibit.Kind.EVIDENCE_PACK,
                        "evidence-pack.zip",
                        Sha256.of("pack"),
                        1234,
                        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                        new Exhibit.Records(9, 9),
                        Party.APPELLANT,
                        Exhibit.Dispute.TIME)),
                List.of(new Outstanding(
                        Outstanding.State.MISSING, "Speech and language report", Party.RESPONDENT, "asked for")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new LeftOut("CONFIDENTIAL", "ALWAYS_LEFT_OUT", null), new LeftOut("PARTY", "NOT_RELEASED", 3)));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += PAPERS_IN_A_SECTION) {
            List<Entry> entries = new ArrayList<>();
            for (int at = from; at < Math.min(papers.size(), from + PAPERS_IN_A_SECTION); at++) {
                entries.add(new Entry(at + 1, papers.get(at), new Place.RunningOn(), null));
            }
            String letter = Character.toString('A' + sections.size() % 26);
            sections.add(
                    new Section(Part.RESPONDENT_EVIDENCE, letter, "Evidence, part " + (sections.size() + 1), entries));
        }
        return sections;
    }

    private static Sha256 digest(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Where a paper's bytes are. */
    private interface File {
        InputStream open() throws IOException;
    }
}
