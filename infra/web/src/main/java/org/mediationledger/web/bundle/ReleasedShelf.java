package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.released.ListReleasedPapers;
import org.mediationledger.query.released.ReleasedPapersAnswer;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.stereotype.Component;

/** Asks which papers of a case were released; there is no question here about others. */
@Component
final class ReleasedShelf {

    private static final Enquiry.Kind<ReleasedPapersAnswer> KIND =
            new Enquiry.Kind<>(ReleasedPapersAnswer.class, ReleasedPapersAnswer::refusal);

    private final Enquiry enquiry;
    private final PaperShelf shelf;

    ReleasedShelf(Enquiry enquiry, PaperShelf shelf) {
        this.enquiry = enquiry;
        this.shelf = shelf;
    }

    /** What was released of a case, as somebody may know it. */
    PaperShelf.Papers of(CaseId caseId, Actor actor, @Nullable AsAt asAt) {
        ReleasedPapersAnswer answer = asAt == null
                ? enquiry.askAbout(caseId, null, version -> new ListReleasedPapers(caseId, actor, null, version), KIND)
                : enquiry.ask(new ListReleasedPapers(caseId, actor, asAt, null), KIND);
        return shelf.of(caseId, answer.papers(), answer.position());
    }
}
