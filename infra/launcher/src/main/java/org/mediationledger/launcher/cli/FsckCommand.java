package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.launcher.access.AccessCheck;
import org.mediationledger.launcher.access.AccessFile;
import org.mediationledger.launcher.evidence.BatchLeaves;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.sqlite.SqliteEventFile;
import org.mediationledger.log.CheckpointFiles;
import org.mediationledger.log.Fsck;
import org.mediationledger.log.FsckReport;
import org.mediationledger.log.HeadFile;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.PublishedLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the event store and the access file with the signed log; exits 1 when they differ. */
@Command(name = "fsck")
final class FsckCommand implements Callable<Integer> {

    private static final int DIFFERS = 1;

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Override
    public Integer call() {
        Path folder = ledger.data().resolve("log");
        CheckpointFiles checkpoints =
                new CheckpointFiles(folder, ledger.secrets().rememberedCheckpoint());
        List<Checkpoint> remembered = remembered(checkpoints);
        PublishedLog log = ledger.log();
        SignedCheckpoint checkpoint = signedLast(checkpoints, remembered);
        requireSigned(checkpoint);
        Path events = ledger.data().resolve("events.db");
        LeafSecret secret = new LeafSecret(ledger.secrets().bytesOf(Secret.LOG_SECRET));
        try (SqliteEventFile store = SqliteEventFile.open(events)) {
            FsckReport report =
                    Fsck.compare(log.upTo(checkpoint.checkpoint()), remembered, store.events()::after, secret);
            report.findings().forEach(finding -> System.out.println(finding.code() + " " + finding.sentence()));
            System.out.println(
                    "%,d leaves read, %,d of them events; %,d events at the end of the store wait for the log; %,d differences."
                            .formatted(
                                    report.leaves(),
                                    report.events(),
                                    report.notYet(),
                                    report.findings().size()));
            boolean headCoversIt = headCovers(folder, checkpoint);
            boolean readsAreAsSealed = headCoversIt && report.logIsAsSigned() && readsAreAsSealed(log, report.leaves());
            return report.clean() && headCoversIt && readsAreAsSealed ? 0 : DIFFERS;
        } catch (EventStoreException unreadable) {
            throw new StartRefused("STORE_CHANGED The event store can't be read: " + unreadable.getMessage() + ".");
        }
    }

    private SignedCheckpoint signedLast(CheckpointFiles checkpoints, List<Checkpoint> remembered) {
        try {
            SignedCheckpoint unpublished = checkpoints.unpublished();
            SignedCheckpoint checkpoint = unpublished == null ? checkpoints.newest() : unpublished;
            if (checkpoint != null) {
                return checkpoint;
            }
        } catch (NoteRefused unreadable) {
            throw new StartRefused("LOG_CHANGED The newest checkpoint can't be read: " + unreadable.getMessage() + ".");
        }
        throw new StartRefused(
                remembered.isEmpty()
                        ? "There is no signed log in " + ledger.data() + " yet."
                        : "LOG_CHANGED There is no checkpoint in " + ledger.data()
                                + ", and the ledger remembers that it signed "
                                + remembered.getFirst().size() + " leaves.");
    }

    /** What the ledger remembers, away from the data, of what it signed last; nothing where it remembers nothing. */
    private static List<Checkpoint> remembered(CheckpointFiles checkpoints) {
        try {
            SignedCheckpoint remembered = checkpoints.remembered();
            return remembered == null ? List.of() : List.of(remembered.checkpoint());
        } catch (NoteRefused unreadable) {
            throw new StartRefused("LOG_CHANGED The checkpoint that the ledger remembers can't be read: "
                    + unreadable.getMessage() + ".");
        }
    }

    /** Whether the log would go on from what it signed. */
    private static boolean headCovers(Path folder, SignedCheckpoint checkpoint) {
        try {
            LogHead head = new HeadFile(folder).read();
            if (head != null && head.size() >= checkpoint.checkpoint().size()) {
                return true;
            }
            System.out.println("LOG_CHANGED The log's head covers fewer leaves than were signed.");
        } catch (LogStopped damaged) {
            System.out.println("LOG_CHANGED The log can't go on: " + damaged.getMessage() + ".");
        }
        return false;
    }

    private boolean readsAreAsSealed(PublishedLog log, long leaves) {
        AccessCheck check = new AccessCheck(AccessFile.stopped(ledger.data().resolve("access")));
        BatchLeaves.each(log::read, leaves, check);
        check.changed()
                .forEach(batch -> System.out.println(
                        "ACCESS_CHANGED The entries %d to %d of the access file are not those that were sealed."
                                .formatted(batch.first(), batch.end() - 1)));
        System.out.println("%,d reads compared, %,d batches differ."
                .formatted(check.entries(), check.changed().size()));
        return check.changed().isEmpty();
    }

    /** A log that somebody else signed is not this ledger's, whatever it agrees with. */
    private void requireSigned(SignedCheckpoint checkpoint) {
        try {
            checkpoint
                    .note()
                    .verifiedBy(ledger.signers().current().stream()
                            .map(NoteSigner::key)
                            .toList());
        } catch (NoteRefused refused) {
            throw new StartRefused("LOG_CHANGED The newest checkpoint is not signed by this ledger's key.");
        }
    }
}
