package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.launcher.access.AccessCheck;
import org.mediationledger.launcher.access.AccessFile;
import org.mediationledger.launcher.evidence.BatchLeaves;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.sqlite.SqliteEventFile;
import org.mediationledger.log.Fsck;
import org.mediationledger.log.FsckReport;
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
        PublishedLog log = ledger.log();
        SignedCheckpoint checkpoint = log.checkpoint();
        if (checkpoint == null) {
            throw new StartRefused("There is no signed log in " + ledger.data() + " yet.");
        }
        requireSigned(checkpoint);
        Path events = ledger.data().resolve("events.db");
        LeafSecret secret = new LeafSecret(ledger.secrets().bytesOf(Secret.LOG_SECRET));
        try (SqliteEventFile store = SqliteEventFile.open(events)) {
            FsckReport report = Fsck.compare(log, store.events()::after, secret);
            report.findings().forEach(finding -> System.out.println(finding.code() + " " + finding.sentence()));
            System.out.println(
                    "%,d leaves read, %,d of them events; %,d events at the end of the store wait for the log; %,d differences."
                            .formatted(
                                    report.leaves(),
                                    report.events(),
                                    report.notYet(),
                                    report.findings().size()));
            boolean readsAreAsSealed = readsAreAsSealed(log);
            return report.clean() && readsAreAsSealed ? 0 : DIFFERS;
        }
    }

    private boolean readsAreAsSealed(PublishedLog log) {
        AccessCheck check = new AccessCheck(AccessFile.stopped(ledger.data().resolve("access")));
        BatchLeaves.each(log::read, log.size(), check);
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
