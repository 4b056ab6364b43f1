package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Papers.*;
import static org.mediationledger.command.example.Past.*;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReleaseGround;

/** What is refused about documents. */
final class DocumentRefusals {

    private DocumentRefusals() {}

    static Stream<Refused> all() {
        CaseEvent lent = documentAdded(paper(1), "2026-10-20");
        CaseEvent released = documentReleased(paper(1), 1, "2026-10-21");
        return Stream.of(
                refused("a document twice", DOCUMENT_ALREADY_ADDED, null, pursued(lent), addDocument(paper(1))),
                refused(
                        "a redacted copy under a document's own id",
                        DOCUMENT_ALREADY_ADDED,
                        null,
                        pursued(lent),
                        redactDocument(paper(1), paper(1), ADDRESS)),
                refused(
                        "a document of safeguarding among the others",
                        DOCUMENT_CLASS_WRONG,
                        "disclosure",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.SAFEGUARDING,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(1))),
                refused(
                        "a document that is open from the start",
                        DOCUMENT_CLASS_WRONG,
                        "disclosure",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.DECISION_NOTICE,
                                DisclosureClass.OPEN,
                                Party.LOCAL_AUTHORITY,
                                null,
                                "2026-09-01",
                                version(1))),
                refused(
                        "an authority's paper as a right-holder's",
                        DOCUMENT_OWNER_WRONG,
                        "holder",
                        pursued(),
                        addDocument(paper(1), Party.LOCAL_AUTHORITY, PARENT)),
                refused(
                        "a paper of one of two parents, unsaid of which",
                        HOLDER_NOT_SAID,
                        "person",
                        pursued(fatherNamed("2026-10-01")),
                        addDocument(paper(1))),
                refused(
                        "a document that is dated tomorrow",
                        DATE_IN_FUTURE,
                        "dated",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-11-21",
                                version(1))),
                refused(
                        "a document without a page",
                        PAGES_OUT_OF_RANGE,
                        "file",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(1, 0))),
                refused(
                        "a document that begins with its second version",
                        DOCUMENT_VERSION_WRONG,
                        null,
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(2))),
                refused(
                        "a version that is not the next",
                        DOCUMENT_VERSION_WRONG,
                        null,
                        pursued(lent, versionAdded(paper(1), 2, "2026-10-21")),
                        addVersion(paper(1), 2)),
                refused(
                        "the five hundred and first version of any document",
                        DOCUMENTS_TOO_MANY,
                        null,
                        pursued(fiveHundred()),
                        addDocument(paper(1))),
                refused(
                        "a document that the case lacks",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        pursued(),
                        shareDocument(paper(1))),
                refused(
                        "another party's document",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        pursued(lent),
                        releaseDocument(paper(1), Party.LOCAL_AUTHORITY, ReleaseGround.OWNER)),
                refused(
                        "a document that was taken back",
                        DOCUMENT_WITHDRAWN,
                        null,
                        pursued(lent, documentWithdrawn(paper(1), "2026-10-21")),
                        releaseDocument(paper(1), ReleaseGround.OWNER)),
                refused(
                        "a version shared twice",
                        DOCUMENT_ALREADY_SHARED,
                        null,
                        pursued(lent, documentShared(paper(1), 1, "2026-10-21")),
                        shareDocument(paper(1))),
                refused(
                        "a version released twice",
                        DOCUMENT_ALREADY_RELEASED,
                        null,
                        pursued(lent, released),
                        releaseDocument(paper(1), ReleaseGround.TRIBUNAL_DIRECTION)),
                refused(
                        "a document taken back that was released",
                        DOCUMENT_ALREADY_RELEASED,
                        null,
                        pursued(lent, released, versionAdded(paper(1), 2, "2026-10-22")),
                        withdrawDocument(paper(1))),
                refused(
                        "what was made for the mediation released, even as the Tribunal directs",
                        DOCUMENT_CONFIDENTIAL,
                        null,
                        pursued(documentAdded(paper(1), DisclosureClass.CONFIDENTIAL, report(1), "2026-10-20")),
                        releaseDocument(paper(1), ReleaseGround.TRIBUNAL_DIRECTION)),
                refused(
                        "a copy of it",
                        DOCUMENT_CONFIDENTIAL,
                        null,
                        pursued(
                                documentAdded(paper(1), DisclosureClass.CONFIDENTIAL, report(1), "2026-10-20"),
                                documentRedacted(paper(1), paper(2), "2026-10-21")),
                        releaseDocument(paper(2), ReleaseGround.OWNER)),
                refused(
                        "an agreement released by one party",
                        RELEASE_GROUND_WRONG,
                        "ground",
                        pursued(documentAdded(
                                paper(1),
                                DisclosureClass.PARTY,
                                of(DocumentKind.AGREEMENT, Party.FAMILY, 1),
                                "2026-10-20")),
                        releaseDocument(paper(1), ReleaseGround.OWNER)),
                refused(
                        "a report released to enforce an agreement",
                        RELEASE_GROUND_WRONG,
                        "ground",
                        pursued(lent),
                        releaseDocument(paper(1), ReleaseGround.ENFORCEMENT)),
                refused(
                        "a copy in which nothing is gone",
                        REGIONS_MISSING,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2))),
                refused(
                        "a copy in which something is gone of a page that isn't there",
                        REGION_OUTSIDE_PAGE,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2), new RedactedRegion(7, 0, 0, 100, 100))),
                refused(
                        "a region without a width",
                        REGION_OUTSIDE_PAGE,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2), new RedactedRegion(1, 0, 0, 0, 100))),
                refused(
                        "a document shared before it was lent",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(lent),
                        shareDocument(paper(1)).on("2026-10-19")));
    }

    private static CaseEvent[] fiveHundred() {
        return IntStream.rangeClosed(1, 500)
                .mapToObj(number -> documentAdded(paper(1_000 + number), "2026-10-20"))
                .toArray(CaseEvent[]::new);
    }
}
