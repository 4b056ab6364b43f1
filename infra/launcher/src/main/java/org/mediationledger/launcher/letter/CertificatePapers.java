package org.mediationledger.launcher.letter;

import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;

/** The signed papers of certificates. */
@FunctionalInterface
interface CertificatePapers {

    /** @throws org.mediationledger.web.problem.RequestRejected when it can't be printed */
    byte[] of(CaseId caseId, CertificateId certificate);
}
