package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.mediationledger.digest.Hash;

/** A time-stamp authority with a root of its own, to stamp right and wrong. */
public final class Stamper {

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final ASN1ObjectIdentifier OUR_POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.1");

    private final KeyPair key;
    private final X509Certificate certificate;
    private final X509Certificate root;
    private final Fitness fitness;

    private Stamper(KeyPair key, X509Certificate certificate, X509Certificate root, Fitness fitness) {
        this.key = key;
        this.certificate = certificate;
        this.root = root;
        this.fitness = fitness;
    }

    /** How a certificate may be wrong. */
    public enum Fitness {
        FIT,
        /** The extended key usage is there, but isn't critical (RFC 3161, section 2.3). */
        USAGE_NOT_CRITICAL,
        /** It is for signing code. */
        OTHER_USAGE
    }

    /** An authority whose certificates are valid for some time. */
    public static Stamper valid(Instant from, Instant to, Fitness fitness) {
        try {
            KeyPair rootKey = keyPair();
            X500Name rootName = new X500Name("CN=Root of the test");
            X509Certificate root = certificate(
                    new JcaX509v3CertificateBuilder(
                                    rootName,
                                    BigInteger.ONE,
                                    Date.from(Instant.EPOCH),
                                    Date.from(Instant.parse("2090-01-01T00:00:00Z")),
                                    rootName,
                                    rootKey.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true)),
                    rootKey);
            KeyPair key = keyPair();
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    rootName,
                    BigInteger.TWO,
                    Date.from(from),
                    Date.from(to),
                    new X500Name("CN=Time of the test"),
                    key.getPublic());
            usage(builder, fitness);
            return new Stamper(key, certificate(builder, rootKey), root, fitness);
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The certificate of the root, in PEM. */
    public byte[] rootPem() {
        return pem(root);
    }

    /** The certificate that stamps, in PEM. */
    public byte[] ownPem() {
        return pem(certificate);
    }

    /** A stamp of these bytes. */
    public byte[] stamp(byte[] bytes, Instant at) {
        return fitness == Fitness.FIT ? stamp(bytes, at, TSPAlgorithms.SHA256, true) : unfitStamp(bytes, at);
    }

    /** Put together by hand, since no library stamps with such a certificate. */
    private byte[] unfitStamp(byte[] bytes, Instant at) {
        try {
            AlgorithmIdentifier sha256 = new AlgorithmIdentifier(TSPAlgorithms.SHA256);
            TSTInfo said = new TSTInfo(
                    OUR_POLICY,
                    new MessageImprint(sha256, Hash.sha256(bytes).bytes()),
                    new ASN1Integer(1),
                    new ASN1GeneralizedTime(Date.from(at)),
                    null,
                    null,
                    null,
                    null,
                    null);
            ESSCertIDv2 id =
                    new ESSCertIDv2(Hash.sha256(certificate.getEncoded()).bytes());
            Attribute by = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {id})));
            CMSSignedDataGenerator signing = new CMSSignedDataGenerator();
            signing.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(by)))
                    .build(signer(key), certificate));
            signing.addCertificates(new JcaCertStore(List.of(certificate)));
            CMSSignedData signed = signing.generate(
                    new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, said.getEncoded()), true);
            return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), signed.toASN1Structure()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A stamp of these bytes that doesn't carry the certificate. */
    public byte[] stampWithoutCertificate(byte[] bytes, Instant at) {
        return stamp(bytes, at, TSPAlgorithms.SHA256, false);
    }

    /**
     * A stamp of these bytes.
     *
     * @param algorithm of which the imprint is said to be
     * @param withCertificate whether the stamp carries the certificate
     */
    public byte[] stamp(byte[] bytes, Instant at, ASN1ObjectIdentifier algorithm, boolean withCertificate) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(withCertificate);
            TimeStampRequest request =
                    asking.generate(algorithm, Hash.sha256(bytes).bytes());
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer(key), certificate),
                    digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    OUR_POLICY);
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generateGrantedResponse(request, BigInteger.ONE, Date.from(at))
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException | TSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer that refuses. */
    public byte[] refusal() {
        try {
            return new TimeStampResponseGenerator(null, TSPAlgorithms.ALLOWED)
                    .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badRequest, "no")
                    .getEncoded();
        } catch (IOException | TSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void usage(X509v3CertificateBuilder builder, Fitness fitness) throws CertIOException {
        switch (fitness) {
            case FIT ->
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            case USAGE_NOT_CRITICAL ->
                builder.addExtension(
                        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            case OTHER_USAGE ->
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning));
        }
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, KeyPair issuer)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
    }

    private static ContentSigner signer(KeyPair key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(SIGNATURE).build(key.getPrivate());
    }

    private static byte[] pem(X509Certificate certificate) {
        try {
            String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n").getBytes(US_ASCII);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
