package org.mediationledger.web.dataprotection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.subject.GetSubjectData;
import org.mediationledger.query.subject.SubjectAnswer;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Copies of people's data, for them to read. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/people/{person}/export", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Data protection")
class SubjectExportController {

    private static final Enquiry.Kind<SubjectAnswer> KIND =
            new Enquiry.Kind<>(SubjectAnswer.class, SubjectAnswer::refusal);

    private final Enquiry enquiry;
    private final SubjectCopy copy;

    SubjectExportController(Enquiry enquiry, SubjectCopy copy) {
        this.enquiry = enquiry;
        this.copy = copy;
    }

    @GetMapping
    @Needs(Action.EXPORT_SUBJECT_DATA)
    @Operation(summary = "A copy of a person's data in a case, without those of others")
    SubjectExport export(@PathVariable CaseId caseId, @PathVariable PersonId person, Actor actor) {
        SubjectAnswer answer = enquiry.ask(new GetSubjectData(caseId, actor, person), KIND);
        SubjectExport export = copy.of(actor, caseId, person, answer);
        if (export == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return export;
    }
}
