package org.mediationledger.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Verification;
import org.mediationledger.verifier.archive.FileBytes;

/** {@code ledger-verify PACK --policy FILE [--held CHECKPOINT ...] [--tsa CERT.pem] [--json]}. */
public final class LedgerVerify {

    private static final int MISUSED = 2;

    private static final List<String> USAGE = List.of(
            "ledger-verify PACK --policy FILE [--held CHECKPOINT ...] [--tsa CERT.pem] [--json]",
            "",
            "Checks an evidence pack offline: that the case's history is complete and unaltered.",
            "  --policy  whose signatures you trust, got from elsewhere than the pack (C2SP tlog-policy)",
            "  --held    checkpoints that you have from older packs, or the three lines that a letter shows",
            "  --tsa     the certificate of the time-stamp authority that you trust, in PEM",
            "  --json    answer in one line of JSON",
            "Ends with 0 for VALID and VALID_REDACTED, 1 for INVALID, 3 for INCOMPLETE, 2 when misused.");

    private final Path folder;
    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream err;

    /** @param folder against which names are resolved, and to which proofs of two histories are written */
    public LedgerVerify(Path folder, InstantSource clock, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Runs, and ends the process. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        int exitCode = new LedgerVerify(Path.of(""), InstantSource.system(), out, err).run(List.of(arguments));
        System.exit(exitCode);
    }

    /** Runs, and answers with what the process should end with. */
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            USAGE.forEach(out::println);
            return 0;
        }
        try {
            return verify(Options.parse(arguments));
        } catch (Misuse misuse) {
            err.println(Printable.of(misuse.advice()));
            USAGE.forEach(err::println);
            return MISUSED;
        }
    }

    private int verify(Options options) throws Misuse {
        ReaderFiles files = new ReaderFiles(folder);
        Path pack = files.pack(options);
        Report report;
        try (FileBytes bytes = FileBytes.open(pack)) {
            report = Verification.of(bytes, files.trust(options, clock.instant()));
        } catch (IOException unreadable) {
            throw new Misuse(options.pack() + " can't be read.");
        }
        List<Proofs.Written> proofs = new Proofs(folder).write(report.splitViews());
        if (options.json()) {
            out.writeBytes(JsonReport.bytes(report, proofs));
            out.println();
        } else {
            new TextReport(report, proofs).lines().forEach(out::println);
        }
        return report.verdict().exitCode();
    }
}
