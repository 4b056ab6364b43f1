package org.mediationledger.web.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ListPapers;
import org.mediationledger.query.papers.PapersAnswer;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.stereotype.Component;

/** Asks which papers somebody may have. */
@Component
final class PaperDesk {

    private static final Enquiry.Kind<PapersAnswer> KIND =
            new Enquiry.Kind<>(PapersAnswer.class, PapersAnswer::refusal);

    private final Enquiry enquiry;

    PaperDesk(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** @throws org.mediationledger.web.problem.RequestRejected where there is no such case for them */
    List<ShownPaper> of(CaseId caseId, Actor actor) {
        return ask(caseId, actor, null).papers();
    }

    PapersAnswer ask(CaseId caseId, Actor actor, @Nullable Long version) {
        return enquiry.askAbout(caseId, version, wanted -> new ListPapers(caseId, actor, wanted), KIND);
    }

    static @Nullable ShownPaper find(List<ShownPaper> papers, DocumentId document, int version) {
        return papers.stream()
                .filter(paper -> paper.document().equals(document)
                        && paper.paper().version().number() == version)
                .findFirst()
                .orElse(null);
    }

    /** The number of the newest version; 0 where there is none. */
    static int newest(List<ShownPaper> papers, DocumentId document) {
        return papers.stream()
                .filter(paper -> paper.document().equals(document))
                .mapToInt(paper -> paper.paper().version().number())
                .max()
                .orElse(0);
    }
}
