package org.mediationledger.web.print;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.desk.Itself;
import org.springframework.stereotype.Component;

/** Reads case files: as somebody may, to know what they may have, and as the ledger itself, to print what that is. */
@Component
public final class WholeFiles {

    private static final Enquiry.Kind<CaseFileAnswer> KIND =
            new Enquiry.Kind<>(CaseFileAnswer.class, CaseFileAnswer::refusal);

    private final Enquiry enquiry;

    WholeFiles(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** The whole file, for nobody to see. */
    public CaseFile of(CaseId caseId) {
        return readBy(Itself.ACTOR, caseId);
    }

    /** @throws org.mediationledger.web.problem.RequestRejected where there is no such case for them */
    CaseFile readBy(Actor actor, CaseId caseId) {
        CaseFileAnswer answer =
                enquiry.askAbout(caseId, null, version -> new GetCaseFile(caseId, actor, null, version), KIND);
        return Objects.requireNonNull(answer.file(), "an answer without refusal has a file");
    }

    static @Nullable Certificate find(List<Certificate> certificates, CertificateId id) {
        return certificates.stream()
                .filter(certificate -> certificate.certificate().equals(id))
                .findFirst()
                .orElse(null);
    }
}
