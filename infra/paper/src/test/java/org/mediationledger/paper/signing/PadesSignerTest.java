package org.mediationledger.paper.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.paper.certificate.CertificatePdf;
import org.mediationledger.paper.certificate.Certificates;
import org.mediationledger.paper.tools.Poppler;
import org.mediationledger.paper.tools.VeraPdf;
import org.mediationledger.programs.Program;
import org.mediationledger.programs.StampingOpenSsl;
import org.mediationledger.terms.CertificateGround;

class PadesSignerTest {

    private static final String FIELD = CertificatePdf.SIGNATURE.name();
    private static final byte[] UNSIGNED = CertificatePdf.of(Certificates.on(CertificateGround.C2));

    @TempDir
    private Path folder;

    @Test
    void a_signature_covers_the_whole_file_and_holds() {
        assertThat(Poppler.signatures(folder, signedLocally()))
                .contains("Signer Certificate Common Name: Northern Mediation Advice")
                .contains("Signature Type: ETSI.CAdES.detached")
                .contains("Signing Hash Algorithm: SHA-256")
                .contains("Total document signed")
                .contains("Signature Validation: Signature is Valid.")
                .doesNotContain("Signature #2");
    }

    @Test
    void a_signed_certificate_lasts_and_can_be_read_aloud_as_before() {
        byte[] signed = signedLocally();

        assertThat(VeraPdf.faultsAsArchive(signed)).isEmpty();
        assertThat(VeraPdf.faultsAsAccessible(signed)).isEmpty();
    }

    @Test
    void signing_appends_and_changes_nothing_that_was_there() {
        byte[] signed = signedLocally();

        assertThat(Arrays.copyOf(signed, UNSIGNED.length)).isEqualTo(UNSIGNED);
        assertThat(Poppler.text(folder, signed)).isEqualTo(Poppler.text(folder, UNSIGNED));
    }

    @Test
    void a_changed_byte_breaks_the_signature() {
        byte[] signed = signedLocally();
        signed[UNSIGNED.length / 2] ^= 1;

        assertThat(Poppler.signatures(folder, signed)).doesNotContain("Signature is Valid");
    }

    @Test
    void the_time_stamp_of_an_authority_is_in_the_signature_and_openssl_finds_it_good() throws Exception {
        SigningKey key = Keys.authority(folder).signer();
        try (StampingOpenSsl openssl = StampingOpenSsl.start(Files.createDirectory(folder.resolve("tsa")), "sha256")) {
            byte[] signed = new PadesSigner(key, remote(openssl.address())).sign(UNSIGNED, FIELD, Keys.NOW);

            assertThat(Poppler.signatures(folder, signed)).contains("Signature is Valid.");
            assertThat(VeraPdf.faultsAsArchive(signed)).isEmpty();
            Cms cms = Cms.in(signed);
            assertThat(openssl.verifyToken(cms.signature(), cms.timeStamp()).output())
                    .contains("Verification: OK");
        }
    }

    @Test
    void openssl_finds_the_signature_good_when_it_trusts_the_root() throws Exception {
        byte[] signed = signedLocally();
        Cms cms = Cms.in(signed);
        Files.write(folder.resolve("signature.der"), cms.der());
        Files.write(folder.resolve("content"), cms.signedBytes());
        Files.writeString(
                folder.resolve("root.pem"), Cms.pem(Keys.authority(folder).root()));

        Program.Ended verified = Program.run(
                folder,
                StampingOpenSsl.INSTALL,
                Map.of(),
                List.of(("openssl cms -verify -binary -inform DER -in signature.der -content content -CAfile root.pem"
                                + " -purpose any -out /dev/null -attime " + Keys.NOW.getEpochSecond())
                        .split(" ")));

        assertThat(verified.output()).contains("CMS Verification successful");
        assertThat(cms.timeStampedAt()).isEqualTo(Keys.NOW);
    }

    @Test
    void without_a_time_stamp_there_is_no_signature() throws IOException {
        SigningKey key = Keys.authority(folder).signer();
        URI nobody;
        try (ServerSocket closedSoon = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + closedSoon.getLocalPort() + "/");
        }

        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> new PadesSigner(key, remote(nobody)).sign(UNSIGNED, FIELD, Keys.NOW))
                .withMessage("There is no time-stamp.");
    }

    @Test
    void what_is_no_pdf_is_not_signed() {
        LocalAuthority authority = Keys.authority(folder);
        PadesSigner signer = new PadesSigner(authority.signer(), authority.timeStamps(Keys.CLOCK, Keys.RANDOM));

        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> signer.sign(new byte[] {1, 2, 3}, FIELD, Keys.NOW))
                .withMessage("The document can't be signed.");
        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> signer.sign(UNSIGNED, "another", Keys.NOW))
                .withMessage("The document can't be signed.");
    }

    private byte[] signedLocally() {
        LocalAuthority authority = Keys.authority(folder);
        return new PadesSigner(authority.signer(), authority.timeStamps(Keys.CLOCK, Keys.RANDOM))
                .sign(UNSIGNED, FIELD, Keys.NOW);
    }

    private static TimeStamps remote(URI address) {
        return new RemoteTimeStamps(HttpClient.newHttpClient(), address, Duration.ofSeconds(30), new Random(3161));
    }
}
