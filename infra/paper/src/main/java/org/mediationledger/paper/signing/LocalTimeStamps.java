package org.mediationledger.paper.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * Time-stamps of one's own making, for demonstrations: they prove nothing to anybody who doesn't trust the clock of this machine.
 */
final class LocalTimeStamps implements TimeStamps {

    /** Below the arc for examples and documentation (RFC 5612). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1");

    private static final int SERIAL_BITS = 64;

    private final SigningKey key;
    private final Clock clock;
    private final RandomGenerator random;

    LocalTimeStamps(SigningKey key, Clock clock, RandomGenerator random) {
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public byte[] token(byte[] sha256) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, sha256);
        try {
            return generator()
                    .generate(request, serial(), Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException refused) {
            throw new SigningFailed("The local authority gave no time-stamp.", refused);
        }
    }

    private BigInteger serial() {
        byte[] serial = new byte[SERIAL_BITS / Byte.SIZE];
        random.nextBytes(serial);
        return new BigInteger(1, serial).setBit(SERIAL_BITS);
    }

    private TimeStampTokenGenerator generator()
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        SignerInfoGenerator signer = new JcaSimpleSignerInfoGeneratorBuilder()
                .build(KeyAlgorithm.of(key.key()).jcaName(), key.key(), key.certificate());
        DigestCalculator sha256 =
                new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(signer, sha256, POLICY);
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator;
    }
}
