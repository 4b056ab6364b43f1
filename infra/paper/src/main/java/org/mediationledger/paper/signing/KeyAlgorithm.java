package org.mediationledger.paper.signing;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.security.PrivateKey;

/** How a key of each kind signs. */
enum KeyAlgorithm {
    /** On a curve of NIST. */
    EC("SHA256withECDSA", SignatureAlgorithm.ECDSA_SHA256),

    /** PKCS#1 v1.5, as what readers of PDF know best. */
    RSA("SHA256withRSA", SignatureAlgorithm.RSA_SHA256);

    private final String jcaName;
    private final SignatureAlgorithm algorithm;

    KeyAlgorithm(String jcaName, SignatureAlgorithm algorithm) {
        this.jcaName = jcaName;
        this.algorithm = algorithm;
    }

    static KeyAlgorithm of(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "EC" -> EC;
            case "RSA" -> RSA;
            default ->
                throw new SigningFailed("A signing key is of the kind EC or RSA, not " + key.getAlgorithm() + ".");
        };
    }

    String jcaName() {
        return jcaName;
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }
}
