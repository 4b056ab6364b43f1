package org.mediationledger.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.launcher.folder.FolderRefused.Reason;

class SecretsFolderTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path temporary;

    @Test
    void a_new_ledger_gets_different_secrets_for_its_owners_eyes_only() throws IOException {
        SecretsFolder secrets = openNew(secretsPath());

        assertThat(Stream.of(Secret.values()).map(secret -> Arrays.toString(secrets.bytesOf(secret))))
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(permissions(secretsPath())).isEqualTo("rwx------");
        for (String name : new String[] {"kek", "index-key", "log-key", "log-secret"}) {
            assertThat(secretsPath().resolve(name)).hasSize(32);
            assertThat(permissions(secretsPath().resolve(name))).isEqualTo("rw-------");
        }
    }

    @Test
    void the_next_start_finds_the_same_secrets() {
        SecretsFolder first = openNew(secretsPath());
        SecretsFolder second = openAgain(secretsPath());
        for (Secret secret : Secret.values()) {
            assertThat(second.bytesOf(secret)).isEqualTo(first.bytesOf(secret));
        }
    }

    @Test
    void a_caller_that_overwrites_its_copy_spoils_nobody_elses() {
        SecretsFolder secrets = openNew(secretsPath());
        byte[] before = secrets.bytesOf(Secret.KEK);
        Arrays.fill(secrets.bytesOf(Secret.KEK), (byte) 0);
        assertThat(secrets.bytesOf(Secret.KEK)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_secret_of_stored_data_is_never_replaced(Secret lost) throws IOException {
        openNew(secretsPath());
        store();
        Files.createDirectory(dataPath().resolve("log"));
        Files.delete(secretsPath().resolve(lost.fileName()));

        assertThat(assertRefused(Reason.SECRETS_NOT_FOUND, secretsPath()))
                .hasMessageContaining("The secrets of this ledger")
                .hasMessageContaining(lost.fileName() + " missing");
        assertThat(secretsPath().resolve(lost.fileName())).doesNotExist();
    }

    @Test
    void a_ledger_from_before_the_log_gets_the_logs_secrets_and_keeps_its_others() throws IOException {
        SecretsFolder first = openNew(secretsPath());
        store();
        Files.delete(secretsPath().resolve("log-secret"));

        SecretsFolder second = openAgain(secretsPath());

        assertThat(second.bytesOf(Secret.LOG_SECRET)).hasSize(32).isNotEqualTo(first.bytesOf(Secret.LOG_SECRET));
        assertThat(second.bytesOf(Secret.KEK)).isEqualTo(first.bytesOf(Secret.KEK));
        assertThat(second.bytesOf(Secret.LOG_KEY)).isEqualTo(first.bytesOf(Secret.LOG_KEY));
        assertThat(permissions(secretsPath().resolve("log-secret"))).isEqualTo("rw-------");
    }

    @Test
    void no_ledger_starts_while_a_rotation_is_unfinished_and_to_begin_again_goes_on_with_it() throws IOException {
        SecretsFolder before = openNew(secretsPath());
        byte[] next = SecretRotation.begin(secretsPath(), Secret.KEK, RANDOM).next();

        assertThat(assertRefused(Reason.ROTATION_UNFINISHED, secretsPath())).hasMessageContaining("ledger rotate kek");
        assertThatThrownBy(() -> SecretsFolder.openExisting(secretsPath())).isInstanceOf(FolderRefused.class);

        SecretRotation again = SecretRotation.begin(secretsPath(), Secret.KEK, RANDOM);
        assertThat(again.next()).isEqualTo(next);
        assertThat(again.old()).isEqualTo(before.bytesOf(Secret.KEK));
        again.finish();
        assertThat(openAgain(secretsPath()).bytesOf(Secret.KEK)).isEqualTo(next);
        assertThat(secretsPath().resolve("kek.next")).doesNotExist();
        assertThat(permissions(secretsPath().resolve("kek"))).isEqualTo("rw-------");
    }

    @Test
    void stored_data_opened_with_an_empty_secrets_folder_leaves_that_folder_unmade() throws IOException {
        openNew(secretsPath());
        store();
        Path elsewhere = temporary.resolve("elsewhere");
        assertRefused(Reason.SECRETS_NOT_FOUND, elsewhere);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void a_first_start_cut_short_between_two_secrets_is_completed() throws IOException {
        SecretsFolder first = openNew(secretsPath());
        Files.delete(secretsPath().resolve("log-key"));
        Files.write(secretsPath().resolve("log-key.unfinished"), new byte[7]);

        SecretsFolder second = openAgain(secretsPath());
        assertThat(second.bytesOf(Secret.KEK)).isEqualTo(first.bytesOf(Secret.KEK));
        assertThat(second.bytesOf(Secret.LOG_KEY)).hasSize(32).isNotEqualTo(first.bytesOf(Secret.LOG_KEY));
    }

    @Test
    void secrets_inside_the_data_folder_are_refused_however_it_is_called() throws IOException {
        openNew(secretsPath());
        Path link = Files.createSymbolicLink(temporary.resolve("link"), dataPath());
        assertRefused(Reason.SECRETS_INSIDE_DATA, dataPath());
        assertRefused(Reason.SECRETS_INSIDE_DATA, dataPath().resolve("keys").resolve("secrets"));
        assertRefused(Reason.SECRETS_INSIDE_DATA, link.resolve("secrets"));
        assertRefused(
                Reason.SECRETS_INSIDE_DATA,
                temporary.resolve("other").resolve("..").resolve("data"));
        assertThat(dataPath().resolve("keys")).doesNotExist();
    }

    @Test
    void a_secret_that_others_may_read_or_that_is_damaged_is_refused() throws IOException {
        openNew(secretsPath());
        Path kek = secretsPath().resolve("kek");
        Files.setPosixFilePermissions(kek, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(Reason.SECRETS_UNFIT, secretsPath());

        Files.setPosixFilePermissions(kek, PosixFilePermissions.fromString("rw-------"));
        Files.write(kek, new byte[31]);
        assertRefused(Reason.SECRETS_UNFIT, secretsPath());
    }

    private Path dataPath() {
        return temporary.resolve("data");
    }

    private Path secretsPath() {
        return temporary.resolve("config").resolve("secrets");
    }

    private void store() throws IOException {
        Files.write(dataPath().resolve("events.db"), new byte[1]);
    }

    private SecretsFolder openNew(Path secrets) {
        assertThat(dataPath()).doesNotExist();
        return openAgain(secrets);
    }

    private SecretsFolder openAgain(Path secrets) {
        try (DataFolder data = DataFolder.open(dataPath(), LedgerKind.RUN, Clock.systemUTC())) {
            return SecretsFolder.open(secrets, data, RANDOM);
        }
    }

    private FolderRefused assertRefused(Reason reason, Path secrets) {
        FolderRefused refused = catchThrowableOfType(FolderRefused.class, () -> openAgain(secrets));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).contains(secrets.toString()).doesNotContain("\n");
        return refused;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
