package org.mediationledger.web.print;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;

/** Knows which case a certificate belongs to. */
@FunctionalInterface
public interface CertificateCases {

    /** The case; null where there is no such certificate. */
    @Nullable
    CaseId caseOf(CertificateId certificate);
}
