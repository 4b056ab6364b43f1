package org.mediationledger.launcher.demo.story;

import java.util.List;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.web.bundle.BundleOrder;
import org.mediationledger.web.bundle.BundlesAtOnce;
import org.mediationledger.web.bundle.SendingRequest;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.document.DocumentDesk;
import org.mediationledger.web.document.DocumentRequest;
import org.mediationledger.web.document.OwnerOnDay;
import org.mediationledger.web.document.RedactionRequest;
import org.mediationledger.web.document.ReleaseRequest;
import org.mediationledger.web.document.VersionRequest;

/** Papers of both sides: lent, shared, released, taken back, and one with parts gone. */
final class Papering {

    private static final List<String> REPORT = List.of(
            "Report of an educational psychologist (invented)",
            "Seen at home, at 12 Quiet Street, and at school.",
            "Reads well below the level of the class; works best in a small room.",
            "Needs an hour of one-to-one teaching a day.");

    private final Telling t;

    Papering(Telling telling) {
        this.t = telling;
    }

    void bring() {
        Actor family = t.cast().coordinator();
        DocumentId report =
                lend(family, Party.FAMILY, DocumentKind.REPORT, "Report of the educational psychologist", REPORT);
        t.add(family, new Deed.Share(report, by(Party.FAMILY)));
        t.add(
                family,
                new Deed.LendAnew(
                        report,
                        2,
                        new VersionRequest(Party.FAMILY, null, t.diary().day()),
                        REPORT));
        t.add(family, new Deed.Share(report, by(Party.FAMILY)));
        Submission blackened = t.add(family, new Deed.BlackOut(report, withoutAddress(), REPORT));
        t.add(
                family,
                new Deed.Release(
                        DocumentDesk.documentOf(t.caseId(), blackened), released(Party.FAMILY, ReleaseGround.OWNER)));
        DocumentId diary = lend(
                family,
                Party.FAMILY,
                DocumentKind.CORRESPONDENCE,
                "Diary of the autumn term",
                List.of("Diary (invented)", "Home at noon again on Tuesday."));
        t.add(family, new Deed.Share(diary, by(Party.FAMILY)));
        t.add(family, new Deed.TakeBack(diary, by(Party.FAMILY)));
        DocumentId notice = lend(
                t.cast().authority(),
                Party.LOCAL_AUTHORITY,
                DocumentKind.DECISION_NOTICE,
                "Notice of the decision",
                List.of("Notice of the decision (invented)", "You may go to mediation before you appeal."));
        t.add(t.cast().authority(), new Deed.Release(notice, released(Party.LOCAL_AUTHORITY, ReleaseGround.OWNER)));
        confide(family);
    }

    /** The preparer has a bundle made for the appeal and sends it; another one is wanted no longer. */
    void bind() {
        Actor preparer = Actors.preparerOf(t.cast().provision().area().authority());
        BundleOrder order = BundleOrder.ofAll(
                new BundleOrder.AppealTold(null, List.of(AppealType.REFUSAL_TO_ASSESS), null, null, null, null));
        DocumentId notice = lend(
                t.cast().coordinator(),
                Party.LOCAL_AUTHORITY,
                DocumentKind.DECISION_NOTICE,
                "Notice of the decision",
                List.of("Notice of the decision (invented)", "You may go to mediation before you appeal."));
        t.add(t.cast().coordinator(), new Deed.Release(notice, released(Party.LOCAL_AUTHORITY, ReleaseGround.OWNER)));
        t.add(preparer, new Deed.ForgoBundle(order));
        Submission bound = t.add(preparer, new Deed.Bind(order));
        t.add(
                preparer,
                new Deed.SendBundle(
                        BundlesAtOnce.bundleOf(t.caseId(), bound),
                        new SendingRequest(
                                BundleSending.UPLOAD,
                                "SEND Tribunal",
                                "Receipt (invented)",
                                t.diary().day())));
    }

    private void confide(Actor family) {
        t.add(
                family,
                new Deed.Lend(
                        new DocumentRequest(
                                DocumentKind.POSITION_STATEMENT,
                                DisclosureClass.CONFIDENTIAL,
                                Party.FAMILY,
                                null,
                                DocumentAuthor.RIGHT_HOLDER,
                                null,
                                "What we hope for from the meeting",
                                t.diary().day()),
                        List.of("For the mediator alone (invented)", "We would settle for half an hour a day.")));
    }

    private DocumentId lend(Actor by, Party owner, DocumentKind kind, String title, List<String> words) {
        DocumentAuthor author =
                owner == Party.FAMILY ? DocumentAuthor.EDUCATIONAL_PSYCHOLOGIST : DocumentAuthor.LOCAL_AUTHORITY;
        Submission lent = t.add(
                by,
                new Deed.Lend(
                        new DocumentRequest(
                                kind,
                                null,
                                owner,
                                null,
                                author,
                                t.diary().day(),
                                title,
                                t.diary().day()),
                        words));
        return DocumentDesk.documentOf(t.caseId(), lent);
    }

    private OwnerOnDay by(Party owner) {
        return new OwnerOnDay(owner, t.diary().day());
    }

    private ReleaseRequest released(Party owner, ReleaseGround ground) {
        return new ReleaseRequest(owner, ground, t.diary().day());
    }

    /** The second line, where somebody's address stands. */
    private RedactionRequest withoutAddress() {
        return new RedactionRequest(
                Party.FAMILY,
                RedactionReason.CONTACT_DETAILS,
                List.of(new RedactionRequest.RegionRequest(1, 6_000, 8_000, 40_000, 2_200)),
                "Report of the educational psychologist, without the address",
                t.diary().day());
    }
}
