package org.mediationledger.web.print;

import java.net.URI;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.paper.signing.DocumentSigner;

/**
 * What certificates are printed with.
 *
 * @param address where this ledger is reached from outside, without a slash at its end
 * @param contact how the advisers are reached, as a certificate prints it: one line
 * @param signer whose signature a certificate bears
 * @param tokens of the codes on certificates
 */
public record Press(URI address, String contact, DocumentSigner signer, CheckTokens tokens) {

    URI check(CertificateId certificate) {
        return URI.create(address + "/check/" + tokens.of(certificate));
    }
}
