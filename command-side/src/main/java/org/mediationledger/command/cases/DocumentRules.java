package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.Paper;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReleaseGround;

/** Whose paper is it: lent for the mediation, shared by its owner, released as evidence, taken back. */
final class DocumentRules {

    private static final int MOST_VERSIONS = 500;
    private static final int MOST_PAGES = 2_000;

    private static final Set<DisclosureClass> TAKEN = EnumSet.of(DisclosureClass.PARTY, DisclosureClass.CONFIDENTIAL);

    /** One party alone can't put an agreement before the Tribunal that all of them reached in confidence. */
    private static final Set<ReleaseGround> OF_AGREEMENTS =
            EnumSet.of(ReleaseGround.ALL_PARTIES, ReleaseGround.ENFORCEMENT, ReleaseGround.TRIBUNAL_DIRECTION);

    private static final Set<ReleaseGround> OF_OTHERS =
            EnumSet.of(ReleaseGround.OWNER, ReleaseGround.TRIBUNAL_DIRECTION);

    private DocumentRules() {}

    static List<Draft> decide(Asked asked, DocumentCommand command) {
        return switch (command) {
            case DocumentCommand.AddDocument c -> add(asked, c);
            case DocumentCommand.AddDocumentVersion c -> addVersion(asked, c);
            case DocumentCommand.ShareDocument c -> share(asked, c);
            case DocumentCommand.ReleaseDocument c -> release(asked, c);
            case DocumentCommand.RedactDocument c -> redact(asked, c);
            case DocumentCommand.WithdrawDocument c -> withdraw(asked, c);
        };
    }

    private static List<Draft> add(Asked asked, DocumentCommand.AddDocument command) {
        Require.that(
                TAKEN.contains(command.disclosure()),
                DOCUMENT_CLASS_WRONG,
                "disclosure",
                "A paper is lent as PARTY, or as CONFIDENTIAL where it is made for the mediation.");
        requireNew(asked, command.document());
        requireRoom(asked);
        requireVersion(asked, command.version(), 1, command.dated());
        return List.of(Draft.plain(new DocumentEvent.DocumentAdded(
                command.caseId(),
                command.document(),
                command.disclosure(),
                new Paper(
                        command.kind(),
                        command.owner(),
                        holder(asked, command.owner(), command.holder()),
                        command.author(),
                        command.dated(),
                        command.title(),
                        command.version()),
                asked.on())));
    }

    private static @Nullable PersonId holder(Asked asked, Party owner, @Nullable PersonId said) {
        if (owner == Party.FAMILY) {
            return Holding.acting(asked.facts(), said);
        }
        Require.that(
                said == null, DOCUMENT_OWNER_WRONG, "holder", "Only a paper of the family's is one right-holder's.");
        return null;
    }

    private static List<Draft> addVersion(Asked asked, DocumentCommand.AddDocumentVersion command) {
        DocumentsState.Held document = lent(asked, command);
        requireRoom(asked);
        requireVersion(asked, command.version(), document.paper().version().number() + 1, command.dated());
        return List.of(Draft.plain(new DocumentEvent.DocumentVersionAdded(
                command.caseId(),
                command.document(),
                document.paper().in(command.version(), command.dated()),
                asked.on())));
    }

    private static List<Draft> share(Asked asked, DocumentCommand.ShareDocument command) {
        DocumentsState.Held document = lent(asked, command);
        Require.that(
                document.shared() != document.paper().version().number(),
                DOCUMENT_ALREADY_SHARED,
                "The newest version is shared.");
        return List.of(Draft.plain(
                new DocumentEvent.DocumentShared(command.caseId(), command.document(), document.paper(), asked.on())));
    }

    private static List<Draft> release(Asked asked, DocumentCommand.ReleaseDocument command) {
        DocumentsState.Held document = lent(asked, command);
        Require.that(
                document.disclosure() == DisclosureClass.PARTY,
                DOCUMENT_CONFIDENTIAL,
                "What was made for the mediation never goes before the Tribunal.");
        Require.that(
                document.released() != document.paper().version().number(),
                DOCUMENT_ALREADY_RELEASED,
                "The newest version is released.");
        Require.that(
                grounds(document.paper().kind()).contains(command.ground()),
                RELEASE_GROUND_WRONG,
                "ground",
                "An agreement is released with all parties' consent, to enforce it, or as the Tribunal directs; any"
                        + " other paper by its owner, or as the Tribunal directs.");
        return List.of(Draft.plain(new DocumentEvent.DocumentReleased(
                command.caseId(), command.document(), document.paper(), command.ground(), asked.on())));
    }

    private static Set<ReleaseGround> grounds(DocumentKind kind) {
        return kind == DocumentKind.AGREEMENT ? OF_AGREEMENTS : OF_OTHERS;
    }

    private static List<Draft> redact(Asked asked, DocumentCommand.RedactDocument command) {
        DocumentsState.Held document = lent(asked, command);
        requireNew(asked, command.copy());
        requireRoom(asked);
        requireVersion(asked, command.version(), 1, null);
        requireRegions(command.regions(), pages(document));
        Paper of = document.paper();
        return List.of(Draft.plain(new DocumentEvent.DocumentRedacted(
                command.caseId(),
                command.document(),
                of.version().number(),
                command.copy(),
                command.reason(),
                command.regions(),
                new Paper(
                        of.kind(),
                        of.owner(),
                        of.holder(),
                        of.author(),
                        of.dated(),
                        command.title(),
                        command.version()),
                asked.on())));
    }

    /** What has no pages can't be redacted. */
    private static int pages(DocumentsState.Held document) {
        Integer pages = document.paper().version().pages();
        return pages == null ? 0 : pages;
    }

    private static void requireRegions(List<RedactedRegion> regions, int pages) {
        Require.that(!regions.isEmpty(), REGIONS_MISSING, "regions", "Say what is to be gone.");
        Require.that(
                regions.stream().allMatch(region -> liesOn(region, pages)),
                REGION_OUTSIDE_PAGE,
                "regions",
                "A region has a width and a height, and lies on one of the document's " + pages + " pages.");
    }

    private static boolean liesOn(RedactedRegion region, int pages) {
        return region.page() >= 1
                && region.page() <= pages
                && region.left() >= 0
                && region.top() >= 0
                && region.width() >= 1
                && region.height() >= 1;
    }

    private static List<Draft> withdraw(Asked asked, DocumentCommand.WithdrawDocument command) {
        DocumentsState.Held document = lent(asked, command);
        Require.that(
                document.released() == 0,
                DOCUMENT_ALREADY_RELEASED,
                "A paper that was released as evidence can't be taken back.");
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.plain(new DocumentEvent.DocumentWithdrawn(command.caseId(), command.document(), asked.on())));
        if (document.shared() > 0) {
            drafts.add(Draft.plain(
                    new DocumentEvent.DocumentSharingEnded(command.caseId(), command.document(), asked.on())));
        }
        return drafts;
    }

    private static void requireNew(Asked asked, DocumentId document) {
        Require.that(
                !asked.facts().documents().held().containsKey(document),
                DOCUMENT_ALREADY_ADDED,
                "The document is on record.");
    }

    private static void requireRoom(Asked asked) {
        Require.that(
                asked.facts().documents().versions() < MOST_VERSIONS,
                DOCUMENTS_TOO_MANY,
                "A case takes " + MOST_VERSIONS + " documents, each version counted.");
    }

    private static void requireVersion(Asked asked, DocumentVersion version, int number, @Nullable LocalDate dated) {
        Require.that(
                version.number() == number,
                DOCUMENT_VERSION_WRONG,
                "Another version came between; read the document again.");
        Require.that(
                version.pages() == null || (version.pages() >= 1 && version.pages() <= MOST_PAGES),
                PAGES_OUT_OF_RANGE,
                "file",
                "A document has 1 to " + MOST_PAGES + " pages.");
        Require.notFuture(dated, asked.today(), "dated");
    }

    /** A document of that owner that was not taken back. */
    private static DocumentsState.Held lent(Asked asked, DocumentCommand command) {
        DocumentsState.Held document = asked.facts().documents().held().get(command.document());
        if (document == null || document.paper().owner() != command.owner()) {
            throw CommandRefused.because(
                    DOCUMENT_NOT_FOUND, "document", "The case has no such document of that party's.");
        }
        Require.that(!document.withdrawn(), DOCUMENT_WITHDRAWN, "Its owner took the document back.");
        Require.inOrder(
                document.since(), asked.on(), "occurredOn", "That was before the last that came of the document.");
        return document;
    }
}
