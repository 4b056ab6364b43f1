package org.mediationledger.paper.certificate;

import java.util.Arrays;
import org.mediationledger.paper.pdf.ArchivePdf;
import org.mediationledger.paper.pdf.SignatureField;

/** Sets certificates. */
public final class CertificatePdf {

    /** The empty field that a signature goes into. */
    public static final SignatureField SIGNATURE =
            new SignatureField("adviser", "Signature for the mediation adviser's organisation");

    private CertificatePdf() {}

    /**
     * One A4 page, not yet signed: PDF/A-3b, tagged as PDF/UA-1. The same certificate gives the same bytes.
     *
     * @throws IllegalStateException if it doesn't fit the page in the smallest type
     */
    public static byte[] of(MediationCertificate certificate) {
        return Arrays.stream(TypeSize.values())
                .map(size -> set(certificate, size))
                .filter(pdf -> pdf.pages() == 1)
                .findFirst()
                .map(ArchivePdf::bytes)
                .orElseThrow(() -> new IllegalStateException("The certificate doesn't fit one page."));
    }

    private static ArchivePdf set(MediationCertificate certificate, TypeSize size) {
        return ArchivePdf.signable(CertificatePage.of(certificate, size), certificate.issuedOn(), SIGNATURE);
    }
}
