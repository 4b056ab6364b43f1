package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;

/**
 * A paper that its owner, or a Tribunal's direction, released as evidence, or that is open by its nature. Whoever makes
 * one states that: this module can be told of no other paper.
 *
 * @param id of the paper in this version: another version is another paper
 * @param kind of the paper
 * @param title as the index shows it
 * @param author who wrote or signed it
 * @param authorRole as what, "educational psychologist" for one; may be empty
 * @param party whose evidence it is
 * @param dated the date of the document; null when it bears none
 * @param received the day on which the party put it in
 * @param pages of the paper, 1 or more
 * @param sha256 of the bytes that go into the bundle
 * @param textLayer whether the text of every page can be selected and searched
 * @param expert what is measured of an expert's report; null for every other paper
 */
public record ReleasedPaper(
        PaperId id,
        PaperKind kind,
        String title,
        String author,
        String authorRole,
        Party party,
        @Nullable LocalDate dated,
        LocalDate received,
        int pages,
        Sha256 sha256,
        boolean textLayer,
        @Nullable ExpertFacts expert) {

    /** Checks texts and ranges. */
    public ReleasedPaper {
        title = Words.required("title", title);
        author = Words.required("author", author);
        authorRole = Words.optional("author's role", authorRole);
        if (pages < 1) {
            throw new IllegalArgumentException("pages are fewer than 1");
        }
        if (expert != null && kind != PaperKind.REPORT) {
            throw new IllegalArgumentException("only a report has an expert's facts");
        }
        if (expert != null && expert.summaryPages() > pages) {
            throw new IllegalArgumentException("the summary has more pages than the report");
        }
    }
}
