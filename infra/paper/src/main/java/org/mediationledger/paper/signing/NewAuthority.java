package org.mediationledger.paper.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys on P-256 and the certificates for them (RFC 5280). */
record NewAuthority(SigningKey signer, SigningKey timeStamper) {

    private static final Duration VALID = Duration.ofDays(3 * 365);

    /** Clocks of readers may be behind. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    private static final int SERIAL_BITS = 127;

    static NewAuthority of(String organisation, Instant now, SecureRandom random) {
        try {
            return new Making(organisation, now, random).authority();
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One making, with the root's key, which ends with it. */
    private static final class Making {

        private final String organisation;
        private final Instant now;
        private final SecureRandom random;
        private final JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        private final KeyPair rootKey;
        private final X500Name rootName;
        private final X509Certificate root;

        Making(String organisation, Instant now, SecureRandom random)
                throws GeneralSecurityException, OperatorCreationException, IOException {
            this.organisation = organisation;
            this.now = now;
            this.random = random;
            rootKey = newKey();
            rootName = named("Local demonstration authority");
            root = signed(certificateFor(rootKey, rootName)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
        }

        NewAuthority authority() throws GeneralSecurityException, OperatorCreationException, IOException {
            return new NewAuthority(signer(), timeStamper());
        }

        private SigningKey signer() throws GeneralSecurityException, OperatorCreationException, IOException {
            KeyPair key = newKey();
            return vouchedFor(
                    key,
                    certificateFor(key, named(organisation))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)));
        }

        private SigningKey timeStamper() throws GeneralSecurityException, OperatorCreationException, IOException {
            KeyPair key = newKey();
            return vouchedFor(
                    key,
                    certificateFor(key, named("Local demonstration time-stamps"))
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                            .addExtension(
                                    Extension.extendedKeyUsage,
                                    true,
                                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)));
        }

        private SigningKey vouchedFor(KeyPair key, X509v3CertificateBuilder certificate)
                throws GeneralSecurityException, OperatorCreationException {
            return new SigningKey(key.getPrivate(), List.of(signed(certificate), root));
        }

        private X509v3CertificateBuilder certificateFor(KeyPair key, X500Name name) throws IOException {
            return new JcaX509v3CertificateBuilder(
                            rootName,
                            new BigInteger(SERIAL_BITS, random).setBit(0),
                            Date.from(now.minus(LEEWAY)),
                            Date.from(now.plus(VALID)),
                            name,
                            key.getPublic())
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            identifiers.createSubjectKeyIdentifier(key.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            identifiers.createAuthorityKeyIdentifier(rootKey.getPublic()));
        }

        private X509Certificate signed(X509v3CertificateBuilder certificate)
                throws GeneralSecurityException, OperatorCreationException {
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(rootKey.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
        }

        private KeyPair newKey() throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        }

        private X500Name named(String commonName) {
            return new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "GB")
                    .addRDN(BCStyle.O, organisation)
                    .addRDN(BCStyle.CN, commonName)
                    .build();
        }
    }
}
