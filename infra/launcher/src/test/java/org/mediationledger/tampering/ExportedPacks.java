package org.mediationledger.tampering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.evidence.WitnessFolder;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.HeadsOfCases;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/**
 * What recipients of each class got from a ledger over HTTP about one case, among others, and what its auditor has besides.
 *
 * @param packs by class
 * @param policy as the operator prints it
 * @param held an earlier checkpoint, from an older pack
 * @param keys the ledger's and its witness's, for forgers
 * @param madeAt the time of the witness's clock, which is no journey's
 */
record ExportedPacks(
        Map<RecipientClass, byte[]> packs, byte[] policy, SignedCheckpoint held, Keys keys, Instant madeAt) {

    private static final Map<RecipientClass, String> ASKING = Map.of(
            RecipientClass.FAMILY, "family",
            RecipientClass.AUTHORITY, "authority",
            RecipientClass.TRIBUNAL, "preparer",
            RecipientClass.AUDITOR, "auditor");

    /** From a ledger that is started over those folders for it. */
    static ExportedPacks of(Folders folders) {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folders.path())) {
            for (int i = 0; i < 3; i++) {
                Family.takenOn(ledger);
            }
            Family family = Family.mediated(ledger);
            erased(ledger, family);
            ledger.part(HeadsOfCases.class).state();
            byte[] earlier =
                    Voice.of(ledger, "auditor").at(SystemTime.clock().instant()).fetch(family.path() + "/evidence");
            family.as("mediator")
                    .post(
                            family.path() + "/confidences",
                            "{topic: 'MEETING', words: 'Two hours a week, said in confidence'}")
                    .is(200);
            return new ExportedPacks(
                    packs(family),
                    folders.policy(),
                    SignedCheckpoint.parse(PackFiles.unzip(earlier).bytes(PackFiles.CHECKPOINT)),
                    keys(folders, ledger.part(WitnessFolder.class).key().name()),
                    SystemTime.clock().instant());
        }
    }

    /** Ways to reach people are erased; it is done when the log says so. */
    private static void erased(EmbeddedLedger ledger, Family family) {
        family.as("dpo")
                .on("2025-10-20")
                .post(family.path() + "/retention-classes/CONTACT/erasure", "{ground: 'RETENTION_OVER'}")
                .is(200);
        EvidenceLog log = ledger.part(EvidenceLog.class);
        while (log.erasuresIn(UUID.fromString(family.id())).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static Map<RecipientClass, byte[]> packs(Family family) {
        Map<RecipientClass, byte[]> packs = new EnumMap<>(RecipientClass.class);
        for (RecipientClass recipient : RecipientClass.values()) {
            packs.put(recipient, family.as(ASKING.getOrDefault(recipient, "")).fetch(family.path() + "/evidence"));
        }
        return packs;
    }

    private static Keys keys(Folders folders, String witness) {
        try {
            byte[] seed = Files.readAllBytes(folders.witness().resolve("witness-key"));
            byte[] own = SecretsFolder.openExisting(folders.secrets()).bytesOf(Secret.LOG_KEY);
            return new Keys(new Ed25519Signer(origin(folders), own), List.of(new Cosigner(witness, seed)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String origin(Folders folders) throws IOException {
        return SignedCheckpoint.parse(Files.readAllBytes(folders.log().resolve("checkpoint")))
                .checkpoint()
                .origin();
    }

    byte[] pack(RecipientClass recipient) {
        return packs.getOrDefault(recipient, new byte[0]);
    }

    PackFiles files(RecipientClass recipient) {
        return PackFiles.unzip(pack(recipient));
    }

    /** The checkpoints of all packs that were given out before that one. */
    List<byte[]> heldBefore(RecipientClass recipient) {
        long own = Relog.size(files(recipient));
        return Stream.concat(
                        Stream.of(held.bytes()),
                        packs.keySet().stream()
                                .map(this::files)
                                .filter(pack -> Relog.size(pack) < own)
                                .map(pack -> pack.bytes(PackFiles.CHECKPOINT)))
                .toList();
    }
}
