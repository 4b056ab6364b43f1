package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;

/** A released paper for tests: one page of correspondence of the appellant, in time, unless something else is said. */
public final class SamplePaper {

    private final String id;
    private PaperKind kind = PaperKind.CORRESPONDENCE;
    private String title;
    private String author = "Łukasz Wójcik";
    private String authorRole = "";
    private Party party = Party.APPELLANT;
    private @Nullable LocalDate dated = LocalDate.of(2026, 3, 2);
    private LocalDate received = LocalDate.of(2026, 6, 1);
    private int pages = 1;
    private Sha256 sha256;
    private boolean textLayer = true;
    private @Nullable ExpertFacts expert;

    private SamplePaper(String id) {
        this.id = id;
        this.title = "Paper " + id;
        this.sha256 = Sha256.of("file of " + id);
    }

    public static SamplePaper paper(String id) {
        return new SamplePaper(id);
    }

    public static SamplePaper certificate(String id) {
        return paper(id).kind(PaperKind.CERTIFICATE).party(Party.NEITHER);
    }

    public static SamplePaper expertReport(String id, int pages, int summaryPages, LocalDate reportDate) {
        return paper(id)
                .kind(PaperKind.REPORT)
                .pages(pages)
                .dated(reportDate)
                .expert(new ExpertFacts(summaryPages, reportDate));
    }

    public SamplePaper kind(PaperKind other) {
        kind = other;
        return this;
    }

    public SamplePaper title(String other) {
        title = other;
        return this;
    }

    public SamplePaper author(String other, String role) {
        author = other;
        authorRole = role;
        return this;
    }

    public SamplePaper party(Party other) {
        party = other;
        return this;
    }

    public SamplePaper dated(@Nullable LocalDate other) {
        dated = other;
        return this;
    }

    public SamplePaper undated() {
        return dated(null);
    }

    public SamplePaper received(LocalDate other) {
        received = other;
        return this;
    }

    public SamplePaper pages(int other) {
        pages = other;
        return this;
    }

    public SamplePaper sha256(Sha256 other) {
        sha256 = other;
        return this;
    }

    public SamplePaper withoutText() {
        textLayer = false;
        return this;
    }

    public SamplePaper expert(ExpertFacts facts) {
        expert = facts;
        return this;
    }

    public ReleasedPaper released() {
        return new ReleasedPaper(
                new PaperId(id),
                kind,
                title,
                author,
                authorRole,
                party,
                dated,
                received,
                pages,
                sha256,
                textLayer,
                expert);
    }
}
