package org.mediationledger.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.evidence.LeafSecret;

/** Logs to try. */
public final class Logs {

    public static final String ORIGIN = "ledger.example/cases";
    public static final LeafSecret SECRET =
            new LeafSecret("the log's secret of 32 bytes, or".getBytes(StandardCharsets.US_ASCII));
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:26:41.123Z"), ZoneOffset.UTC);
    public static final LogSigners SIGNERS = new LogSigners(
            ORIGIN, List.of(new Ed25519Signer(ORIGIN, Hash.sha256().bytes())));

    private Logs() {}

    public static EvidenceLog open(Path folder, StoredEvents store) {
        return open(folder, new HeadFile(folder), store);
    }

    public static EvidenceLog open(Path folder, LogHeads heads, StoredEvents store) {
        return EvidenceLog.open(folder, heads, store, SECRET, CLOCK, new Random(7));
    }

    public static Checkpointer checkpointer(EvidenceLog log, Path folder, List<Witness> witnesses) {
        return new Checkpointer(log, files(folder), SIGNERS, witnesses, sentence -> {});
    }

    public static CheckpointFiles files(Path folder) {
        return new CheckpointFiles(folder, folder.resolveSibling("remembered"));
    }

    /** The log as somebody reads it who compares it with the store. */
    public static Fsck.Entries entries(EvidenceLog log) {
        LogHead head = log.head();
        return new CoveredLog((Tiles) log.hashes(), head.size(), head.root());
    }

    /** The log's files as they stand, read with that head. */
    static Fsck.Entries entries(Path folder, LogHead head) {
        return new CoveredLog(new Tiles(folder), head.size(), head.root());
    }
}
