package org.mediationledger.launcher.rotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.evidence.LogKeys;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretRotation;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.PublishedLog;

@Timeout(120)
class LogKeyRotationTest {

    private static final String ORIGIN = "mediation-ledger/v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_ledger_with_a_case() {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "coordinator")
                    .on("2026-01-02")
                    .post(Intake.afterNoticeOf("2025-12-20"))
                    .is(201);
        }
    }

    @Test
    void both_keys_sign_until_the_old_one_retires_and_the_log_says_so() {
        LogSigners old = signers();

        assertThat(LogKeyRotation.begin(secrets(), RANDOM)).isTrue();
        runOnce();
        LogSigners both = signers();
        SignedCheckpoint overlap = newest();
        assertThat(LogKeyRotation.retire(secrets())).isTrue();
        runOnce();

        assertThat(both.keys()).hasSize(2).endsWith(old.keys().getFirst());
        assertThat(both.allSigned(overlap)).isTrue();
        assertThat(signers().keys()).containsExactly(both.keys().getFirst());
        assertThat(signers().allSigned(newest())).isTrue();
        assertThat(old.allSigned(newest())).isFalse();
        assertThat(keyEvents()).containsExactly("CREATED", "ROTATED", "RETIRED");
        assertThat(secrets().resolve("log-key.before")).doesNotExist();
    }

    @Test
    void while_both_sign_no_third_is_made_and_where_one_signs_none_retires() {
        assertThat(LogKeyRotation.retire(secrets())).isFalse();
        assertThat(LogKeyRotation.begin(secrets(), RANDOM)).isTrue();
        LogSigners both = signers();

        assertThat(LogKeyRotation.begin(secrets(), RANDOM)).isFalse();

        assertThat(signers().keys()).isEqualTo(both.keys());
    }

    @Test
    void a_rotation_that_was_cut_off_is_finished_by_the_next() {
        SecretRotation begun = SecretRotation.begin(secrets(), Secret.LOG_KEY, RANDOM);
        assertThatThrownBy(this::runOnce).hasStackTraceContaining("run ledger rotate log-key again");

        LogKeyRotation.begin(secrets(), RANDOM);

        assertThat(secrets().resolve("log-key")).hasBinaryContent(begun.next());
        assertThat(secrets().resolve("log-key.before")).hasBinaryContent(begun.old());
        runOnce();
        assertThat(keyEvents()).containsExactly("CREATED", "ROTATED");
    }

    private void runOnce() {
        EmbeddedLedger.over(folder).close();
    }

    private Path secrets() {
        return folder.resolve("secrets");
    }

    private LogSigners signers() {
        return LogKeys.of(ORIGIN, SecretsFolder.openExisting(secrets()));
    }

    private PublishedLog log() {
        return new PublishedLog(folder.resolve("data").resolve("log"));
    }

    private SignedCheckpoint newest() {
        return Objects.requireNonNull(log().checkpoint());
    }

    private List<String> keyEvents() {
        List<String> found = new ArrayList<>();
        log().read(0, log().size(), (index, entry) -> {
            String leaf = new String(entry, UTF_8);
            if (leaf.contains("\"kind\":\"key-event\"")) {
                found.add(leaf.replaceAll(".*\"what\":\"([A-Z]+)\".*", "$1"));
            }
        });
        return found;
    }
}
