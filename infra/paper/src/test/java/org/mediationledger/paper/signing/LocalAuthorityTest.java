package org.mediationledger.paper.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_made_at_the_first_start_for_its_owner_only_and_is_the_same_afterwards() throws Exception {
        LocalAuthority made = Keys.authority(folder);

        assertThat(Keys.authority(folder).signer().certificate())
                .isEqualTo(made.signer().certificate());
        assertThat(Files.getPosixFilePermissions(folder.resolve("authority.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void its_certificates_are_vouched_for_by_its_root_and_can_not_vouch_for_others() throws Exception {
        LocalAuthority authority = Keys.authority(folder);
        X509Certificate signer = authority.signer().certificate();

        signer.verify(authority.root().getPublicKey());
        signer.checkValidity(Date.from(Keys.NOW));
        assertThat(signer.getBasicConstraints()).isEqualTo(-1);
        assertThat(authority.root().getBasicConstraints()).isZero();
    }

    @Test
    void the_roots_own_key_is_kept_nowhere() throws Exception {
        LocalAuthority authority = Keys.authority(folder);
        KeyStore kept = SigningKey.opened(folder.resolve("authority.p12"), Keys.password());

        for (String alias : List.of("signer", "time-stamps")) {
            assertThat(kept.getCertificate(alias).getPublicKey())
                    .isNotEqualTo(authority.root().getPublicKey());
        }
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void another_password_opens_nothing_and_makes_nothing_anew() throws Exception {
        Keys.authority(folder);
        byte[] before = Files.readAllBytes(folder.resolve("authority.p12"));

        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> LocalAuthority.inFile(
                        folder.resolve("authority.p12"),
                        "another".toCharArray(),
                        "Northern Mediation Advice",
                        Keys.CLOCK,
                        Keys.RANDOM))
                .withMessage("The signing key's file can't be read, or its password is another.");
        assertThat(folder.resolve("authority.p12")).hasBinaryContent(before);
    }

    @Test
    void a_configured_key_comes_from_a_file_with_one_key() throws Exception {
        SigningKey signer = Keys.authority(folder).signer();
        Path file = folder.resolve("configured.p12");
        write(file, "one", signer);

        assertThat(SigningKey.inFile(file, Keys.password()).chain()).isEqualTo(signer.chain());
        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> SigningKey.inFile(folder.resolve("authority.p12"), Keys.password()))
                .withMessage("The signing key's file holds 2 keys, not one.");
    }

    @Test
    void a_key_that_readers_of_pdf_do_not_know_is_refused() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThatExceptionOfType(SigningFailed.class)
                .isThrownBy(() -> KeyAlgorithm.of(key.getPrivate()))
                .withMessage("A signing key is of the kind EC or RSA, not EdDSA.");
    }

    @Test
    void a_key_does_not_show_in_text() {
        assertThat(Keys.authority(folder).signer())
                .hasToString("SigningKey[CN=Northern Mediation Advice, O=Northern Mediation Advice, C=GB]");
    }

    private static void write(Path file, String alias, SigningKey key) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(alias, key.key(), Keys.password(), key.chain().toArray(Certificate[]::new));
        try (var content = Files.newOutputStream(file)) {
            store.store(content, Keys.password());
        }
    }
}
