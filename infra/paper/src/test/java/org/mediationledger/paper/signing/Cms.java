package org.mediationledger.paper.signing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** What is in the only signature of a PDF. */
record Cms(byte[] der, byte[] signedBytes, SignerInformation signer) {

    static Cms in(byte[] pdf) throws IOException, CMSException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            CMSSignedData cms = unpadded(signature.getContents(pdf));
            return new Cms(
                    cms.getEncoded(),
                    signature.getSignedContent(pdf),
                    cms.getSignerInfos().getSigners().iterator().next());
        }
    }

    private static CMSSignedData unpadded(byte[] contents) throws IOException, CMSException {
        try (ASN1InputStream stream = new ASN1InputStream(contents)) {
            return new CMSSignedData(ContentInfo.getInstance(stream.readObject()));
        }
    }

    byte[] signature() {
        return signer.getSignature();
    }

    /** The token alone, as it stands among the attributes that aren't signed. */
    byte[] timeStamp() throws IOException {
        return signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                .getAttrValues()
                .getObjectAt(0)
                .toASN1Primitive()
                .getEncoded();
    }

    Instant timeStampedAt() throws IOException, CMSException, TSPException {
        return new TimeStampToken(new CMSSignedData(timeStamp()))
                .getTimeStampInfo()
                .getGenTime()
                .toInstant();
    }

    static String pem(X509Certificate certificate) throws CertificateEncodingException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
