package org.mediationledger.web.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.pack.EvidencePack;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidence of one case, to be checked by anybody. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/evidence", produces = "application/zip")
@Tag(name = "Evidence")
class EvidenceController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private static final Enquiry.Kind<DisclosedAnswer> KIND =
            new Enquiry.Kind<>(DisclosedAnswer.class, DisclosedAnswer::refusal);

    private final Enquiry enquiry;
    private final PackDesk desk;

    EvidenceController(Enquiry enquiry, PackDesk desk) {
        this.enquiry = enquiry;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Action.EXPORT_EVIDENCE)
    @Operation(summary = "The evidence pack of a case: the same bytes until the case has a new event")
    ResponseEntity<byte[]> pack(
            @PathVariable CaseId caseId,
            Actor actor,
            @Parameter(description = "For whom, where your role has a choice") @RequestParam(required = false) @Nullable
                    String recipient) {
        RecipientClass of = recipient(actor, recipient);
        return give(caseId, actor, of, (office, disclosing) -> office.give(caseId.value(), of, disclosing));
    }

    @PostMapping
    @Needs(Action.EXPORT_EVIDENCE)
    @Operation(summary = "Makes the evidence pack of a case anew")
    ResponseEntity<byte[]> packAnew(@PathVariable CaseId caseId, Actor actor, @RequestBody PackRequest request) {
        RecipientClass of = Objects.requireNonNullElse(request.recipient(), RecipientOf.role(actor.role()));
        return give(caseId, actor, of, (office, disclosing) -> office.makeAnew(caseId.value(), of, disclosing));
    }

    private ResponseEntity<byte[]> give(CaseId caseId, Actor actor, RecipientClass recipient, PackDesk.Giving giving) {
        DisclosedAnswer answer = enquiry.ask(new GetDisclosed(caseId, actor, recipient, null), KIND);
        EvidencePack pack = desk.give(caseId, recipient, answer.events(), giving);
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence-" + caseId + "-"
                                        + recipient.name().toLowerCase(Locale.ROOT) + ".zip")
                                .build()
                                .toString())
                .body(pack.zip());
    }

    /** What was asked for, or what the role has packs for. */
    private static RecipientClass recipient(Actor actor, @Nullable String asked) {
        if (asked == null) {
            return RecipientOf.role(actor.role());
        }
        try {
            return RecipientClass.valueOf(asked);
        } catch (IllegalArgumentException unknown) {
            throw RequestRejected.because(
                    Fault.PARAMETER_INVALID, "recipient", "FAMILY, AUTHORITY, TRIBUNAL or AUDITOR.");
        }
    }
}
