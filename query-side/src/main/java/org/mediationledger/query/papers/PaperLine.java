package org.mediationledger.query.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Paper;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;

/**
 * One version of one document, and how far it was let.
 *
 * @param lent when it was brought
 * @param shared when it was shared; absent where it is not, or no longer
 * @param release when it was released as evidence; absent where it was not
 * @param redaction of what it is a copy; absent where it is none
 * @param withdrawn its owner took the document back
 */
public record PaperLine(
        DocumentId document,
        DisclosureClass disclosure,
        Paper paper,
        Step lent,
        @Nullable Step shared,
        @Nullable Release release,
        @Nullable Redaction redaction,
        boolean withdrawn) {

    /** The day of an event, and its position. */
    public record Step(LocalDate on, long position) {}

    /** It was released. */
    public record Release(Step step, ReleaseGround ground) {}

    /** It is a copy in which parts are gone. */
    public record Redaction(DocumentId of, int version, RedactionReason reason) {}

    PaperLine shared(@Nullable Step step) {
        return new PaperLine(document, disclosure, paper, lent, step, release, redaction, withdrawn);
    }

    PaperLine released(Release now) {
        return new PaperLine(document, disclosure, paper, lent, shared, now, redaction, withdrawn);
    }

    PaperLine takenBack() {
        return new PaperLine(document, disclosure, paper, lent, shared, release, redaction, true);
    }

    boolean isOf(DocumentId id) {
        return document.equals(id);
    }

    boolean isOf(DocumentId id, int version) {
        return isOf(id) && paper.version().number() == version;
    }
}
