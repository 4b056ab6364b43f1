package org.mediationledger.web.print;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.web.bundle.CertificatePapers;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The papers of certificates for bundles: the same bytes that everybody gets. */
@Component
final class BundledCertificates implements CertificatePapers {

    private static final Logger LOG = LoggerFactory.getLogger(BundledCertificates.class);

    private final CertificateRoom room;

    BundledCertificates(CertificateRoom room) {
        this.room = room;
    }

    @Override
    public byte @Nullable [] of(CaseId caseId, CertificateId certificate) {
        try {
            return room.paper(caseId, certificate, 0);
        } catch (RequestRejected none) {
            LOG.warn("a bundle says that a certificate is missing, {}: {}", certificate, none.getMessage());
            return null;
        }
    }
}
