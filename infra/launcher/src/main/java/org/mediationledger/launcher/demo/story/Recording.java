package org.mediationledger.launcher.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.web.access.AccessRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.representative.RepresentativeRequest;
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
                new Deed.Grant(
                        new AccessRequest(account, role, holder(), t.diary().day())));
    }

    /** The family's supporter, on the family's signature. */
    void letSupporterIn() {
        PersonId supporter = supporter();
        t.add(
                t.cast().coordinator(),
                new Deed.Authorise(new RepresentativeRequest(
                        supporter,
                        holder(),
                        Representation.SUPPORTER,
                        List.of(RepresentativePower.SEE_CASE, RepresentativePower.SPEAK),
                        AuthorityEvidence.SIGNED_FORM,
                        "Sam Supporter",
                        null,
                        t.diary().day(),
                        null,
                        t.diary().day())));
        t.add(
                t.cast().coordinator(),
                new Deed.Grant(new AccessRequest(
                        Actors.REPRESENTATIVE,
                        Role.REPRESENTATIVE,
                        supporter,
                        t.diary().day())));
    }

    /** The family no longer wants the supporter's help. */
    void letSupporterOut() {
        t.add(
                t.cast().coordinator(),
                new Deed.WithdrawAuthority(supporter(), new OnDay(t.diary().day())));
    }

    private PersonId supporter() {
        return new PersonId(UUID.nameUUIDFromBytes(("supporter of " + t.caseId()).getBytes(StandardCharsets.UTF_8)));
    }

    private PersonId holder() {
        return CasePeople.holder(t.caseId(), t.cast().family().capacity());
    }
}
