package org.mediationledger.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.programs.Program;

/** OpenSSL, as a reader uses it by hand: signatures of a checkpoint, and the hash of a leaf. */
class OpenSslTest {

    private static final String INSTALL = "install OpenSSL 3 (on Debian: apt-get install openssl).";
    private static final Log LOG = new Log(9);

    @TempDir
    private Path folder;

    @Test
    void a_checkpoints_signature_verifies() throws Exception {
        String[] note = new String(LOG.checkpoint(9).bytes(), UTF_8).split("\n\n", 2);
        byte[] signature = signature(note[1].split("\n")[0]);

        assertThat(verify(Log.SIGNER.key(), note[0] + "\n", signature).output())
                .isEqualTo("Signature Verified Successfully\n");
        assertThat(verify(Log.SIGNER.key(), note[0].replaceFirst("\n9\n", "\n8\n") + "\n", signature)
                        .exit())
                .isNotZero();
        assertThat(verify(Log.WITNESS.key(), note[0] + "\n", signature).exit()).isNotZero();
    }

    @Test
    void a_cosignature_verifies_over_its_time_and_the_checkpoint() throws Exception {
        String[] note = new String(LOG.checkpoint(9).bytes(), UTF_8).split("\n\n", 2);
        byte[] timed = signature(note[1].split("\n")[1]);
        byte[] signature = Arrays.copyOfRange(timed, 8, timed.length);

        assertThat(verify(Log.WITNESS.key(), "cosignature/v1\ntime 1795327200\n" + note[0] + "\n", signature)
                        .output())
                .isEqualTo("Signature Verified Successfully\n");
        assertThat(verify(Log.WITNESS.key(), "cosignature/v1\ntime 1795327201\n" + note[0] + "\n", signature)
                        .exit())
                .isNotZero();
    }

    @Test
    void a_leafs_hash_is_sha_256_over_a_zero_byte_and_the_leaf() throws Exception {
        for (byte[] leaf : LOG.leaves()) {
            Files.write(folder.resolve("leaf"), leaf);
            Program.Ended ended = run("sh", "-c", "{ printf '\\000'; cat leaf; } | openssl dgst -sha256 -r");

            assertThat(ended)
                    .isEqualTo(new Program.Ended(0, Merkle.leafHash(leaf).hex() + " *stdin\n"));
        }
    }

    private Program.Ended verify(VerifierKey key, String text, byte[] signature) throws Exception {
        Files.writeString(folder.resolve("key.pem"), pem(key));
        Files.writeString(folder.resolve("text"), text);
        Files.write(folder.resolve("signature"), signature);
        return run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                "key.pem",
                "-rawin",
                "-in",
                "text",
                "-sigfile",
                "signature");
    }

    private Program.Ended run(String... command) throws IOException, InterruptedException {
        assertThat(Program.run(folder, INSTALL, Map.of(), List.of("openssl", "version"))
                        .exit())
                .isZero();
        return Program.run(folder, INSTALL, Map.of(), List.of(command));
    }

    /** What a signature line ends with, without the key id. */
    private static byte[] signature(String line) {
        byte[] bytes = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        return Arrays.copyOfRange(bytes, 4, bytes.length);
    }

    /** RFC 8410, section 4, from the key's own text. */
    static String pem(VerifierKey key) {
        byte[] typed = Base64.getDecoder()
                .decode(key.encoded()
                        .substring(key.encoded().indexOf('+', key.name().length() + 1) + 1));
        byte[] info = HexFormat.of()
                .parseHex("302a300506032b6570032100"
                        + HexFormat.of().formatHex(Arrays.copyOfRange(typed, 1, typed.length)));
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(info)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
