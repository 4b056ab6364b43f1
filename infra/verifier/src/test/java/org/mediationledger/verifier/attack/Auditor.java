package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mediationledger.verifier.cli.LedgerVerify;

/**
 * Somebody with a policy file, perhaps some older checkpoints and a certificate, who runs ledger-verify on packs.
 *
 * @param folder of the auditor's own, where nobody else writes
 * @param policy the text of the policy file
 * @param held the bytes of checkpoints
 * @param authority the certificate of a time-stamp authority, in PEM
 * @param now the auditor's time
 */
public record Auditor(Path folder, byte[] policy, List<byte[]> held, Optional<byte[]> authority, Instant now) {

    /** Takes a copy. */
    public Auditor {
        held = List.copyOf(held);
    }

    public Auditor holding(List<byte[]> checkpoints) {
        return new Auditor(folder, policy, checkpoints, authority, now);
    }

    public Auditor trusting(byte[] otherPolicy) {
        return new Auditor(folder, otherPolicy, held, authority, now);
    }

    public Auditor naming(byte[] certificate) {
        return new Auditor(folder, policy, held, Optional.of(certificate), now);
    }

    public Auditor at(Instant time) {
        return new Auditor(folder, policy, held, authority, time);
    }

    /** Checks a pack. */
    public Answer check(byte[] pack) {
        try {
            List<String> arguments =
                    new ArrayList<>(List.of(file("pack.zip", pack), "--json", "--policy", file("policy.txt", policy)));
            for (int i = 0; i < held.size(); i++) {
                arguments.addAll(List.of("--held", file("held-" + i, held.get(i))));
            }
            if (authority.isPresent()) {
                arguments.addAll(List.of("--tsa", file("tsa.pem", authority.get())));
            }
            return run(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return name;
    }

    private Answer run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        LedgerVerify program = new LedgerVerify(
                folder, () -> now, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        int exitCode = program.run(arguments);
        return Answer.read(exitCode, out.toByteArray(), err.toString(UTF_8));
    }
}
