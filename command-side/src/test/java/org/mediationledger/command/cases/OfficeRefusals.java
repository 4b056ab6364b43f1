package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.declined;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.NextAction;

/** What is refused about the desk and its officers. */
final class OfficeRefusals {

    private OfficeRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(quality(), guard(), safeguarding(), work(), dataProtection())
                .flatMap(List::stream);
    }

    private static List<Refused> quality() {
        CaseEvent complaint = complaintReceived(1, "2026-11-02");
        return List.of(
                refused(
                        "a complaint answered that nobody made",
                        COMPLAINT_NOT_FOUND,
                        "complaint",
                        notified(complaint),
                        resolveComplaint(2)),
                refused(
                        "a complaint answered twice",
                        COMPLAINT_ALREADY_RESOLVED,
                        "complaint",
                        notified(complaint, complaintResolved(1, "2026-11-03")),
                        resolveComplaint(1)),
                refused(
                        "a complaint answered before it was made",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(complaint),
                        resolveComplaint(1).on("2026-11-01")),
                refused("a score below the scale", SCORE_OUT_OF_RANGE, "score", notified(), receiveFeedback(0)),
                refused("a score above the scale", SCORE_OUT_OF_RANGE, "score", notified(), receiveFeedback(6)));
    }

    private static List<Refused> guard() {
        Request request = Request.of("a key");
        return List.of(
                onABus("no such case", CASE_NOT_FOUND, null, ledger -> ledger.refuses(recordContact())),
                onABus(
                        "an auditor opens a case",
                        ROLE_NOT_PERMITTED,
                        null,
                        ledger -> ledger.refuses(openCase().now(), request.as(Role.AUDITOR, null))),
                onABus("an adviser of somebody else's cases", ROLE_NOT_PERMITTED, null, ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(recordContact(), request.as(Role.ADVISER, "kids"));
                }),
                onABus(
                        "a case opened for somebody else",
                        ROLE_NOT_PERMITTED,
                        null,
                        ledger -> ledger.refuses(openCase().now(), request.as(Role.ADVISER, "kids"))),
                onABus("an older version", VERSION_STALE, "If-Match", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(recordContact());
                    return ledger.refuses(giveAdvice(), request.knowing(3));
                }),
                onABus(
                        "a version of a case that does not exist",
                        VERSION_STALE,
                        "If-Match",
                        ledger -> ledger.refuses(openCase().now(), request.knowing(0))),
                onABus("a key used before", IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", ledger -> {
                    ledger.accepts(openCase().now(), request);
                    return ledger.refuses(recordContact(), request.withBody("another"));
                }));
    }

    private static Refused onABus(
            String sentence, RefusalCode code, @Nullable String field, Function<Ledger, Refusal> refusal) {
        return new Refused(sentence, code, field, () -> {
            try (Ledger ledger = Ledger.on("2026-11-20")) {
                return refusal.apply(ledger);
            }
        });
    }

    private static List<Refused> safeguarding() {
        Request lead = Request.of("a key").as(Role.SAFEGUARDING_LEAD, "together-trust");
        return List.of(
                refused(
                        "a concern about a stranger",
                        PERSON_UNKNOWN,
                        "about",
                        notified(),
                        raiseConcern(person("stranger"))),
                onABus("a concern that nobody raised", CONCERN_NOT_FOUND, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(referConcern(1), lead);
                }),
                onABus("a concern closed twice", CONCERN_CLOSED, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    return ledger.refuses(closeConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                }),
                onABus("a concern referred before it was raised", DATES_OUT_OF_ORDER, "occurredOn", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(referConcern(1).on("2026-11-19"), lead);
                }),
                onABus("a concern erased that is open", CONCERN_STILL_OPEN, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(eraseConcern(1), lead);
                }),
                onABus("a concern erased twice", NOTHING_TO_ERASE, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    ledger.accepts(eraseConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                    return ledger.refuses(eraseConcern(1), Request.of("a third").as(lead.role(), "together-trust"));
                }),
                onABus("a concern erased that nobody raised", CONCERN_NOT_FOUND, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(eraseConcern(1), lead);
                }),
                onABus("a concern erased while a legal hold is in place", LEGAL_HOLD, null, ledger -> {
                    Request officer = Request.of("hold").as(Role.DATA_PROTECTION_OFFICER, "together-trust");
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    ledger.accepts(placeLegalHold(LegalHoldReason.LEGAL_CLAIM), officer);
                    return ledger.refuses(eraseConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                }),
                onABus("a concern closed by whoever raised it", ROLE_NOT_PERMITTED, null, ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(closeConcern(1));
                }));
    }

    private static List<Refused> work() {
        return List.of(
                refused(
                        "what comes next due before it was set",
                        DATES_OUT_OF_ORDER,
                        "dueOn",
                        notified(),
                        setNextAction(NextAction.CALL_BACK, "2026-11-19")),
                refused("done what was not set", NEXT_ACTION_NOT_SET, null, notified(), completeNextAction()),
                refused(
                        "done twice",
                        NEXT_ACTION_NOT_SET,
                        null,
                        notified(
                                nextActionSet(NextAction.REVIEW, "2026-10-05", "2026-10-01"),
                                nextActionDone(NextAction.REVIEW, "2026-10-05")),
                        completeNextAction()),
                refused(
                        "made theirs whose it is",
                        OWNER_ALREADY_ASSIGNED,
                        "owner",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        assignOwner(COORDINATOR)),
                refused(
                        "cover for nobody",
                        OWNER_NOT_ASSIGNED,
                        null,
                        notified(),
                        coverAbsence(COLLEAGUE, "2026-11-23", "2026-11-27")),
                refused(
                        "somebody's cover for themselves",
                        COVER_IS_OWNER,
                        "cover",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        coverAbsence(COORDINATOR, "2026-11-23", "2026-11-27")),
                refused(
                        "an absence that ends before it begins",
                        DATES_OUT_OF_ORDER,
                        "until",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        coverAbsence(COLLEAGUE, "2026-11-23", "2026-11-22")),
                refused(
                        "a certificate sent before its issue",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-11-19")),
                        sendCertificate(certificate(1)).on("2026-11-18")),
                refused(
                        "a certificate sent that the case does not have",
                        CERTIFICATE_NOT_FOUND,
                        "certificate",
                        declined(),
                        sendCertificate(certificate(1))),
                refused(
                        "a certificate come back that was not sent",
                        CERTIFICATE_NOT_SENT,
                        "certificate",
                        declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-11-19")),
                        bounceCertificate(certificate(1))),
                refused(
                        "a certificate come back twice",
                        CERTIFICATE_NOT_SENT,
                        "certificate",
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-11-18"),
                                certificateSent(certificate(1), "2026-11-18"),
                                certificateBounced(certificate(1), "2026-11-19")),
                        bounceCertificate(certificate(1))),
                refused(
                        "a certificate come back before it went out",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-11-18"),
                                certificateSent(certificate(1), "2026-11-19")),
                        bounceCertificate(certificate(1)).on("2026-11-18")),
                refused(
                        "work on a closed case",
                        CASE_CLOSED,
                        null,
                        notified(caseClosed("2026-11-02")),
                        assignOwner(COORDINATOR)));
    }

    private static List<Refused> dataProtection() {
        CaseEvent held = legalHoldPlaced(LegalHoldReason.APPEAL, "2026-10-01");
        return List.of(
                refused("a person erased during an appeal", LEGAL_HOLD, null, notified(held), erasePerson(PARENT)),
                refused(
                        "contacts erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(held),
                        eraseClass(RetentionClass.CONTACT)),
                refused(
                        "a document erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(held),
                        eraseDocument(document(1))),
                refused(
                        "a note erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(confidenceTaken(PARENT, "2026-09-20"), held),
                        eraseNote(entry(5))),
                refused(
                        "one hold lifted of two",
                        LEGAL_HOLD,
                        null,
                        notified(
                                held,
                                legalHoldPlaced(LegalHoldReason.OMBUDSMAN, "2026-10-02"),
                                legalHoldLifted(LegalHoldReason.APPEAL, "2026-10-03")),
                        erasePerson(PARENT)),
                refused("a stranger erased", PERSON_UNKNOWN, "person", notified(), erasePerson(person("stranger"))),
                refused(
                        "a person erased twice",
                        NOTHING_TO_ERASE,
                        null,
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        erasePerson(PARENT)),
                refused(
                        "contacts erased that are erased with the person",
                        NOTHING_TO_ERASE,
                        null,
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        eraseClass(RetentionClass.CONTACT)),
                refused(
                        "a note erased twice",
                        NOTHING_TO_ERASE,
                        null,
                        notified(
                                confidenceTaken(PARENT, "2026-09-20"),
                                confidencesErased(ErasureGround.OBJECTION, "2026-10-01", HELD.get(3))),
                        eraseNote(entry(5))),
                refused("a note that is none", ENTRY_NOT_FOUND, "note", notified(), eraseNote(entry(0))),
                refused(
                        "an erasure undone by a correction",
                        ENTRY_NOT_CORRECTABLE,
                        "corrects",
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        strikeOut(entry(5))),
                refused(
                        "a document that nobody lodged",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        notified(),
                        eraseDocument(document(2))),
                refused(
                        "what was recorded of concerns erased with the case's data",
                        SAFEGUARDING_KEPT_APART,
                        "retention",
                        notified(),
                        eraseClass(RetentionClass.SAFEGUARDING)),
                refused(
                        "a hold placed twice",
                        LEGAL_HOLD_ALREADY_PLACED,
                        "reason",
                        notified(held),
                        placeLegalHold(LegalHoldReason.APPEAL)),
                refused(
                        "a hold lifted that is another",
                        LEGAL_HOLD_NOT_PLACED,
                        "reason",
                        notified(held),
                        liftLegalHold(LegalHoldReason.OMBUDSMAN)),
                refused(
                        "a stranger's data restricted",
                        PERSON_UNKNOWN,
                        "person",
                        notified(),
                        restrictProcessing(person("stranger"))),
                refused(
                        "data restricted twice",
                        PROCESSING_ALREADY_RESTRICTED,
                        "person",
                        notified(processingRestricted(PARENT, "2026-10-01")),
                        restrictProcessing(PARENT)),
                refused(
                        "a restriction lifted that was lifted",
                        PROCESSING_NOT_RESTRICTED,
                        "person",
                        notified(processingRestricted(PARENT, "2026-10-01"), restrictionLifted(PARENT, "2026-10-02")),
                        liftRestriction(PARENT)));
    }
}
