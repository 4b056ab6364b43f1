package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;

/** Prints the certificates that go into bundles. */
@FunctionalInterface
public interface CertificatePapers {

    /** The one paper of a certificate, as PDF; null where it was erased or can't be printed here. */
    byte @Nullable [] of(CaseId caseId, CertificateId certificate);
}
