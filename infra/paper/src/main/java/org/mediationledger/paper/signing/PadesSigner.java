package org.mediationledger.paper.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;

/** Signs as PAdES baseline B-T (ETSI EN 319 142-1): a signature, and a time-stamp of it. */
public final class PadesSigner implements DocumentSigner {

    private final SigningKey key;
    private final TimeStamps timeStamps;

    /** @param timeStamps prove when a signature was made */
    public PadesSigner(SigningKey key, TimeStamps timeStamps) {
        this.key = key;
        this.timeStamps = timeStamps;
    }

    @Override
    public byte[] sign(byte[] pdf, String field, Instant at) {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(field, at);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setTspSource(new Stamping(timeStamps));
        try {
            ToBeSigned signed = service.getDataToSign(document, parameters);
            return bytes(service.signDocument(document, parameters, signatureOf(signed.getBytes())));
        } catch (SigningFailed failed) {
            throw failed;
        } catch (RuntimeException refused) {
            throw new SigningFailed("The document can't be signed.", refused);
        }
    }

    private PAdESSignatureParameters parameters(String field, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.getImageParameters().getFieldParameters().setFieldId(field);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private SignatureValue signatureOf(byte[] data) {
        KeyAlgorithm algorithm = KeyAlgorithm.of(key.key());
        try {
            Signature signature = Signature.getInstance(algorithm.jcaName());
            signature.initSign(key.key());
            signature.update(data);
            return new SignatureValue(algorithm.algorithm(), signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new SigningFailed("The signing key can't be used.", unusable);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.writeTo(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Time-stamps as the library asks for them. */
    private static final class Stamping implements TSPSource {

        private static final long serialVersionUID = 1L;

        private final transient TimeStamps timeStamps;

        Stamping(TimeStamps timeStamps) {
            this.timeStamps = timeStamps;
        }

        @Override
        public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
            if (algorithm != DigestAlgorithm.SHA256) {
                throw new SigningFailed("Time-stamps are of SHA-256 hashes, not of " + algorithm + ".");
            }
            return new TimestampBinary(timeStamps.token(digest));
        }
    }
}
