package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.web.access.AccessRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.request.OnDay;

/** Corrections of the record, and who may look at it. */
final class Recording {

    private final Telling t;

    Recording(Telling telling) {
        this.t = telling;
    }

    /** The envelope turns up: the notice was sent earlier than was thought. */
    void correctDecision() {
        Matter matter = t.matter();
        LocalDate sentOn = matter.sentOn().minusDays(3);
        t.add(
                t.cast().coordinator(),
                new Deed.CorrectDecision(
                        matter.kind(),
                        matter.sectionIOnly(),
                        sentOn,
                        sentOn,
                        matter.receivedOn(),
                        CorrectionReason.BETTER_EVIDENCE));
    }

    /** The e-mail to the authority was in fact sent on another day. */
    void correctAuthorityInformed(LocalDate to) {
        t.add(
                t.cast().coordinator(),
                new Deed.CorrectDate(
                        ArrangementEvent.LocalAuthorityInformed.class, to, CorrectionReason.BETTER_EVIDENCE));
    }

    /** The authority wrote of another family. */
    void strikeOutCannotArrange() {
        t.add(
                t.cast().adviser(),
                new Deed.StrikeOut(ArrangementEvent.CannotArrangeTold.class, CorrectionReason.WRONG_CASE));
    }

    void letIn(AccountId account, Role role) {
        t.add(
                t.cast().coordinator(),
                new Deed.Grant(new AccessRequest(
                        account,
                        role,
                        CasePeople.holder(t.caseId(), t.cast().family().capacity()),
                        t.diary().day())));
    }

    void letOut(AccountId account) {
        t.add(
                t.cast().coordinator(),
                new Deed.Revoke(account, new OnDay(t.diary().day())));
    }
}
