package org.mediationledger.verifier.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.mediationledger.digest.Hash;

/** The answer of a time-stamp authority (RFC 3161, section 2.4.2). */
public final class TimeStamp {

    /** More than any chain has, and too few to build chains from for long. */
    private static final int MOST_CERTIFICATES = 8;

    private final TimeStampToken token;

    private TimeStamp(TimeStampToken token) {
        this.token = token;
    }

    /**
     * Checks an answer: that it was granted, for these bytes, by a certificate fit for it that the authority vouches for.
     *
     * @param answer its bytes, which may be hostile; not more of them than one would parse
     * @param stamped what it is to be of
     * @param authority whom the reader trusts; without one nobody's word is taken
     */
    public static StampResult check(byte[] answer, byte[] stamped, Optional<StampAuthority> authority) {
        TimeStamp stamp;
        Instant time;
        try {
            stamp = read(answer);
            time = stamp.token.getTimeStampInfo().getGenTime().toInstant();
        } catch (IOException | TSPException | RuntimeException malformed) {
            return new StampResult.Malformed("it can't be read as one that was granted");
        }
        if (!stamp.isOf(stamped)) {
            return new StampResult.OfOtherBytes();
        }
        return authority.map(trusted -> stamp.judgedBy(trusted, time)).orElse(new StampResult.OfTheseBytes(time));
    }

    private static TimeStamp read(byte[] answer) throws IOException, TSPException {
        TimeStampResponse response = new TimeStampResponse(TimeStampResp.getInstance(onlyObject(answer)));
        TimeStampToken token = response.getTimeStampToken();
        boolean granted =
                response.getStatus() == PKIStatus.GRANTED || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
        if (!granted || token == null) {
            throw new TSPException("not granted");
        }
        return new TimeStamp(token);
    }

    private static ASN1Primitive onlyObject(byte[] answer) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(answer), answer.length)) {
            ASN1Primitive object = in.readObject();
            if (object == null || in.read() >= 0) {
                throw new IOException("not one object");
            }
            return object;
        }
    }

    private boolean isOf(byte[] stamped) {
        return NISTObjectIdentifiers.id_sha256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                && Arrays.equals(
                        token.getTimeStampInfo().getMessageImprintDigest(),
                        Hash.sha256(stamped).bytes());
    }

    private StampResult judgedBy(StampAuthority authority, Instant time) {
        try {
            List<X509Certificate> others = certificates();
            Optional<X509Certificate> signer = signer(others).or(() -> signer(authority.certificates()));
            if (signer.isEmpty()) {
                return new StampResult.Untrusted("the certificate that signed it is neither in it nor in your file");
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer.get()));
            return authority.vouchesFor(signer.get(), others, time)
                    ? new StampResult.Trusted(time)
                    : new StampResult.Untrusted("its certificate doesn't lead to the one in your file");
        } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException bad) {
            return new StampResult.Untrusted(
                    "its signature is bad, or its certificate isn't one for time-stamps that was valid then");
        }
    }

    private Optional<X509Certificate> signer(List<X509Certificate> among) {
        return among.stream().filter(this::isSigner).findFirst();
    }

    private boolean isSigner(X509Certificate certificate) {
        try {
            return token.getSID().match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateException unreadable) {
            return false;
        }
    }

    private List<X509Certificate> certificates() throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            if (certificates.size() == MOST_CERTIFICATES) {
                throw new CertificateException("more certificates than a chain has");
            }
            certificates.add(converter.getCertificate(holder));
        }
        return certificates;
    }
}
