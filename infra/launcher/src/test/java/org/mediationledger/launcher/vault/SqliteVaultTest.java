package org.mediationledger.launcher.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.RetentionClass;

class SqliteVaultTest extends VaultConformance {

    @TempDir
    Path folder;

    private VaultFile file;

    @BeforeEach
    void open() {
        file = VaultFile.open(path());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Override
    KeyVault vault(KeyEncryptionKey kek) {
        return new SqliteKeyVault(file, kek, new SecureRandom());
    }

    @Override
    PersonIndex index() {
        return new SqlitePersonIndex(file);
    }

    @Override
    void restart() {
        file.close();
        file = VaultFile.open(path());
    }

    @Test
    void no_byte_of_a_destroyed_key_remains_in_the_folder() throws IOException {
        Random random = new Random(20_260_901);
        KeyVault vault = vault();
        Map<String, byte[]> wrapped = new LinkedHashMap<>();
        List<byte[]> secrets = new ArrayList<>();
        Set<String> destroyed = new HashSet<>();
        for (int burst = 0; burst < 60; burst++) {
            List<KeyScope> scopes =
                    IntStream.range(0, 20).mapToObj(i -> scope(random)).toList();
            for (DataKey key : vault.keysFor(scopes).values()) {
                wrapped.put(key.id(), wrapped(key.id()));
                secrets.add(key.secret());
            }
            List<String> ids = new ArrayList<>(wrapped.keySet());
            for (int i = 0; i < 4; i++) {
                String victim = ids.get(random.nextInt(ids.size()));
                vault.destroy(victim);
                destroyed.add(victim);
            }
        }

        String folderBytes = everyByteOfTheFolder();

        wrapped.forEach(
                (id, key) -> assertThat(folderBytes.contains(latin(key))).as(id).isEqualTo(!destroyed.contains(id)));
        assertThat(secrets).noneMatch(secret -> folderBytes.contains(latin(secret)));
    }

    @Test
    void no_token_of_a_removed_person_remains_in_the_folder() throws IOException {
        Random random = new Random(20_260_901);
        PersonIndex index = index();
        Map<UUID, List<String>> kept = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>();
        UUID caseId = new UUID(1, 1);
        for (int person = 0; person < 600; person++) {
            UUID personId = new UUID(random.nextLong(), random.nextLong());
            List<String> tokens = Stream.generate(() -> token(random)).limit(5).toList();
            index.put(new KeyScope(caseId, personId, RetentionClass.CASE_RECORD), tokens);
            kept.put(personId, tokens);
            if (person % 3 == 2) {
                List<UUID> people = new ArrayList<>(kept.keySet());
                UUID leaver = people.get(random.nextInt(people.size()));
                index.remove(caseId, leaver);
                removed.addAll(Objects.requireNonNull(kept.remove(leaver)));
            }
        }

        String folderBytes = everyByteOfTheFolder();

        assertThat(removed).hasSize(1_000).noneMatch(folderBytes::contains);
        assertThat(kept.values()).allMatch(tokens -> tokens.stream().allMatch(folderBytes::contains));
    }

    @Test
    void tokens_of_an_older_file_are_found_and_go_with_the_first_of_a_persons_values() throws SQLException {
        file.close();
        writeTokenAsLayoutOne(new UUID(1, 1), new UUID(2, 1), "ann");
        writeTokenAsLayoutOne(new UUID(1, 2), new UUID(2, 1), "ann");
        file = VaultFile.open(path());

        assertThat(index().casesWith(List.of("ann"), 10)).containsExactly(new UUID(1, 1), new UUID(1, 2));
        index().remove(new KeyScope(new UUID(1, 1), new UUID(2, 1), RetentionClass.CONTACT));
        restart();
        assertThat(index().casesWith(List.of("ann"), 10)).containsExactly(new UUID(1, 2));
    }

    private void writeTokenAsLayoutOne(UUID caseId, UUID personId, String token) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP INDEX IF EXISTS person_token_by_person");
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS older (token TEXT NOT NULL, case_id TEXT NOT NULL,"
                    + " person_id TEXT NOT NULL, PRIMARY KEY (token, case_id, person_id)) STRICT, WITHOUT ROWID");
            statement.executeUpdate(
                    "INSERT INTO older SELECT token, case_id, person_id FROM person_token UNION SELECT '%s', '%s', '%s'"
                            .formatted(token, caseId, personId));
            statement.executeUpdate("DROP TABLE person_token");
            statement.executeUpdate("ALTER TABLE older RENAME TO person_token");
            statement.executeUpdate("CREATE INDEX person_token_by_person ON person_token (case_id, person_id)");
            statement.executeUpdate("PRAGMA user_version = 1");
        }
    }

    @Test
    void a_key_moved_to_another_row_does_not_unwrap() throws SQLException {
        DataKey one = vault().keyFor(new KeyScope(new UUID(1, 1), new UUID(2, 1), RetentionClass.CONTACT));
        DataKey other = vault().keyFor(new KeyScope(new UUID(1, 1), new UUID(2, 2), RetentionClass.CONTACT));
        file.inTransaction(connection -> {
            try (PreparedStatement move = connection.prepareStatement(
                    "UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE key_id = ?) WHERE key_id = ?")) {
                move.setString(1, one.id());
                move.setString(2, other.id());
                return move.executeUpdate();
            }
        });

        assertThatThrownBy(() -> vault().find(other.id()))
                .isInstanceOf(VaultUnreadable.class)
                .hasNoCause();
    }

    @Test
    void the_file_is_its_owners_alone() throws IOException {
        vault().keyFor(new KeyScope(new UUID(1, 1), new UUID(2, 1), RetentionClass.CONTACT));

        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .as(each.getFileName().toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_file_of_an_unknown_layout_is_refused() throws SQLException {
        Path stranger = folder.resolve("stranger.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + stranger);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> VaultFile.open(stranger)).isInstanceOf(VaultFailure.class);
    }

    private Path path() {
        return folder.resolve("vault.db");
    }

    private byte[] wrapped(String keyId) {
        return file.inTransaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT wrapped FROM data_key WHERE key_id = ?")) {
                select.setString(1, keyId);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        });
    }

    private String everyByteOfTheFolder() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                bytes.append(latin(Files.readAllBytes(each)));
            }
        }
        return bytes.toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static KeyScope scope(Random random) {
        return new KeyScope(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                RetentionClass.CONTACT);
    }

    private static String token(Random random) {
        byte[] bytes = new byte[22];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
