package org.mediationledger.launcher.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.web.confidence.ConfidenceRequest;
import org.mediationledger.web.dataprotection.ErasureRequest;
import org.mediationledger.web.dataprotection.LegalHoldRequest;
import org.mediationledger.web.dataprotection.RestrictionRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.representative.RepresentativeRequest;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.safeguarding.ConcernClosureRequest;
import org.mediationledger.web.safeguarding.ConcernErasureRequest;
import org.mediationledger.web.safeguarding.ConcernRequest;

/** What the data-protection officer of the guided tour's provider decides about a case of theirs. */
final class Protecting {

    private final Telling t;

    Protecting(Telling telling) {
        this.t = telling;
    }

    /** The family says that something was recorded wrongly; until that is looked into, nobody uses it. */
    void restrictForAWhile() {
        PersonId holder = CasePeople.holder(t.caseId(), t.cast().family().capacity());
        officer(new Deed.Restrict(holder, new RestrictionRequest(RestrictionGround.ACCURACY_CONTESTED, today())));
        officer(new Deed.Unrestrict(holder, new OnDay(today())));
    }

    /** A neighbour who was to help no longer does, and wants nothing of theirs to be kept. */
    void eraseHelper() {
        PersonId neighbour =
                new PersonId(UUID.nameUUIDFromBytes(("neighbour of " + t.caseId()).getBytes(StandardCharsets.UTF_8)));
        t.add(
                t.cast().coordinator(),
                new Deed.Authorise(new RepresentativeRequest(
                        neighbour,
                        CasePeople.holder(t.caseId(), t.cast().family().capacity()),
                        Representation.SUPPORTER,
                        List.of(RepresentativePower.SPEAK),
                        AuthorityEvidence.EMAIL,
                        "Nia Neighbour",
                        null,
                        today(),
                        null,
                        today())));
        t.add(t.cast().coordinator(), new Deed.WithdrawAuthority(neighbour, new OnDay(today())));
        officer(new Deed.ErasePerson(neighbour, new ErasureRequest(ErasureGround.CONSENT_WITHDRAWN)));
    }

    /** A note that belongs into another case. */
    void eraseNote() {
        t.add(
                t.cast().mediator(),
                new Deed.Confide(new ConfidenceRequest(
                        ConfidentialTopic.MEETING, null, "This was said by another family.", today())));
        officer(new Deed.EraseNote(new ErasureRequest(ErasureGround.UNLAWFUL_PROCESSING)));
    }

    /** A concern that was a mistake goes by its lead's hand. */
    void eraseConcern(int concern) {
        t.add(
                t.cast().mediator(),
                new Deed.RaiseConcern(
                        new ConcernRequest(ConcernKind.OTHER, null, "Seen alone in town; it was a cousin.", today())));
        t.add(
                Actors.safeguardingLead(),
                new Deed.CloseConcern(concern, new ConcernClosureRequest(ConcernEnd.MISTAKEN, today())));
        t.add(
                Actors.safeguardingLead(),
                new Deed.EraseConcern(concern, new ConcernErasureRequest(ErasureGround.NO_LONGER_NEEDED)));
    }

    /** The Ombudsman looked into a complaint; one reason to keep everything is gone, another has come. */
    void hold() {
        officer(new Deed.LegalHold(new LegalHoldRequest(LegalHoldReason.OMBUDSMAN, today())));
        officer(new Deed.ReleaseHold(LegalHoldReason.OMBUDSMAN, new OnDay(today())));
        officer(new Deed.LegalHold(new LegalHoldRequest(LegalHoldReason.JUDICIAL_REVIEW, today())));
    }

    private void officer(Deed deed) {
        t.add(Actors.dataProtectionOfficer(), deed);
    }

    private LocalDate today() {
        return t.diary().day();
    }
}
