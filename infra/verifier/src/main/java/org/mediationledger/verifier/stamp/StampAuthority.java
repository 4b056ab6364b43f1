package org.mediationledger.verifier.stamp;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose time-stamps a reader trusts: certificates of authorities, or of those who issue to them. */
public final class StampAuthority {

    private final List<X509Certificate> trusted;

    private StampAuthority(List<X509Certificate> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Reads the reader's file.
     *
     * @param pem one or more certificates in PEM, or one in DER
     * @throws CertificateException when there is none
     */
    public static StampAuthority read(byte[] pem) throws CertificateException {
        List<X509Certificate> certificates =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                        .map(X509Certificate.class::cast)
                        .toList();
        if (certificates.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return new StampAuthority(certificates);
    }

    /** The certificates themselves. */
    List<X509Certificate> certificates() {
        return trusted;
    }

    /**
     * Whether the certificate is one of these, or was issued by one, if need be through others.
     *
     * @param others that may lie between
     * @param at the time at which all of them must be valid
     */
    boolean vouchesFor(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        return trusted.contains(certificate) || isIssued(certificate, others, at);
    }

    private boolean isIssued(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        try {
            Set<TrustAnchor> anchors =
                    trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            parameters.setDate(Date.from(at));
            parameters.setRevocationEnabled(false); // offline, and years later: nobody can be asked
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noWay) {
            return false;
        }
    }
}
