package org.mediationledger.launcher.evidence;

import java.security.SecureRandom;
import java.time.Clock;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.launcher.access.AccessBatches;
import org.mediationledger.launcher.access.AccessSealing;
import org.mediationledger.launcher.access.GrowingLines;
import org.mediationledger.launcher.erasure.Erasures;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.log.CheckpointFiles;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.ErasureLeaves;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.HeadsOfCases;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.log.TimeStamping;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.pack.KeptPacks;
import org.mediationledger.pack.PackMaker;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.sealing.KeyVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The evidence log of a process that keeps it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(LogPlace.class)
@Import(DemoWitness.class)
public class EvidenceWiring {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceWiring.class);

    @Bean
    LeafSecret leafSecret(SecretsFolder secrets) {
        return new LeafSecret(secrets.bytesOf(Secret.LOG_SECRET));
    }

    @Bean
    EvidenceLog evidenceLog(LogPlace place, LeafSecret secret, Clock clock, SecureRandom random) {
        return EvidenceLog.open(place.folder(), place.heads(), place.events(), secret, clock, random);
    }

    @Bean
    CheckpointFiles checkpointFiles(LogPlace place) {
        return new CheckpointFiles(place.folder(), place.memory());
    }

    @Bean
    LogSigners logSigners(LedgerSettings settings, SecretsFolder secrets) {
        return LogKeys.of(settings.origin(), secrets);
    }

    @Bean
    Checkpointer checkpointer(EvidenceLog log, CheckpointFiles files, LogSigners signers, Witnesses witnesses) {
        Checkpointer checkpointer = new Checkpointer(log, files, signers, witnesses.asked(), LOG::warn);
        long signed = checkpointer.lookBack();
        if (signed > 0) {
            LOG.info("The evidence log goes on from the {} leaves that it signed before.", signed);
        }
        return checkpointer;
    }

    @Bean
    @ConditionalOnMissingBean
    Witnesses witnesses(LedgerSettings settings) {
        return Witnesses.of(settings.log().witnesses());
    }

    @Bean
    HeadsOfCases headsOfCases(EvidenceLog log, LogPlace place) {
        return new HeadsOfCases(log, place.folder());
    }

    @Bean
    PublishedLog publishedLog(LogPlace place) {
        return new PublishedLog(place.folder());
    }

    @Bean
    GivenCheckpoints givenCheckpoints(
            Checkpointer checkpointer, CheckpointFiles files, LedgerSettings settings, SecureRandom random) {
        TimeStamping timeStamping = TimeStamps.of(settings.log().timeStamps(), random);
        return new GivenCheckpoints(checkpointer, files, timeStamping, LOG::warn);
    }

    @Bean
    EvidenceOffice evidenceOffice(
            EvidenceLog log,
            GivenCheckpoints given,
            HeadsOfCases heads,
            LogSigners signers,
            LogPlace place,
            Witnesses witnesses,
            KeyVault vault,
            SecureRandom random) {
        PackMaker maker = new PackMaker(log, given, heads, Policy.text(signers, witnesses.keys()));
        return new EvidenceOffice(log, maker, new KeptPacks(place.packs(), vault, random));
    }

    @Bean
    Erasures evidenceOfErasures(RecordedEvents recorded, EvidenceLog log, LeafSecret secret, EvidenceOffice office) {
        return new EvidenceOfErasures(recorded, new ErasureLeaves(log, secret), office);
    }

    @Bean
    AccessBatches accessBatches(EvidenceLog log) {
        return new LoggedBatches(log);
    }

    @Bean
    LogKeeper logKeeper(
            EvidenceLog log,
            Checkpointer checkpointer,
            HeadsOfCases heads,
            GivenCheckpoints given,
            LedgerSettings settings,
            GrowingLines reads,
            AccessBatches batches,
            Clock clock) {
        Daily daily = new Daily(heads, given, settings.log().timeStamps() != null, clock);
        AccessSealing sealing = new AccessSealing(reads, batches);
        return new LogKeeper(new LogRound(log, checkpointer, daily, sealing, clock), checkpointer);
    }

    @Bean
    LogWatch evidenceLogWatch(
            LogKeeper keeper, Checkpointer checkpointer, EvidenceLog log, LogPlace place, CheckpointFiles files) {
        return new LogWatch(keeper, checkpointer, log, place.recorded(), files, SystemTime.clock());
    }
}
