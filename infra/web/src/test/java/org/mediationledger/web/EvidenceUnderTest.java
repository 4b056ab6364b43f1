package org.mediationledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.CheckpointFiles;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.HeadFile;
import org.mediationledger.log.HeadsOfCases;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.log.TimeStamping;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.pack.KeptPacks;
import org.mediationledger.pack.PackMaker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real log of one case with one event, for an edge that has nothing else behind it. */
@Configuration(proxyBeanMethods = false)
class EvidenceUnderTest {

    private static final byte[] SECRET = new byte[32];

    record Folder(Path path) {}

    @Bean
    Folder evidenceFolder() {
        try {
            return new Folder(Files.createTempDirectory("evidence"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Bean
    EvidenceLog evidenceLog(Folder folder, Clock clock, SecureRandom random) {
        StoredEvent event = new StoredEvent(
                1,
                "Case",
                Mappings.ID,
                0,
                new UUID(1, 2).toString(),
                clock.instant(),
                "case.adviser-contacted",
                "1",
                ("{\"caseId\":\"" + Mappings.ID + "\",\"channel\":\"PHONE\",\"occurredOn\":\"2026-11-20\"}")
                        .getBytes(StandardCharsets.UTF_8),
                "{\"account\":\"adviser\",\"role\":\"ADVISER\"}".getBytes(StandardCharsets.UTF_8));
        return EvidenceLog.open(
                folder.path(),
                new HeadFile(folder.path()),
                (skipped, limit) -> skipped == 0 ? List.of(event) : List.of(),
                new LeafSecret(SECRET),
                clock,
                random);
    }

    @Bean
    EvidenceOffice evidenceOffice(EvidenceLog log, Folder folder, KeysInMemory keys, SecureRandom random) {
        LogSigners signers =
                new LogSigners(EdgeUnderTest.ORIGIN, List.of(new Ed25519Signer(EdgeUnderTest.ORIGIN, SECRET)));
        CheckpointFiles files = new CheckpointFiles(folder.path(), folder.path().resolve("remembered"));
        Checkpointer checkpointer = new Checkpointer(log, files, signers, List.of(), sentence -> {});
        PackMaker maker = new PackMaker(
                log,
                new GivenCheckpoints(checkpointer, files, TimeStamping.NONE, sentence -> {}),
                new HeadsOfCases(log, folder.path()),
                "no policy\n");
        return new EvidenceOffice(log, maker, new KeptPacks(folder.path().resolve("packs"), keys, random));
    }

    @Bean
    PublishedLog publishedLog(Folder folder) {
        return new PublishedLog(folder.path());
    }
}
