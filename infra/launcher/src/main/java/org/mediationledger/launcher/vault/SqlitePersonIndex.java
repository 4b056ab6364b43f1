package org.mediationledger.launcher.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;

/** Search tokens in a {@link VaultFile}. */
public final class SqlitePersonIndex implements PersonIndex {

    private final VaultFile file;

    public SqlitePersonIndex(VaultFile file) {
        this.file = file;
    }

    @Override
    public void put(KeyScope scope, Collection<String> tokens) {
        file.inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT OR IGNORE INTO person_token (token, case_id, person_id, retention) VALUES (?, ?, ?, ?)")) {
                for (String token : tokens) {
                    insert.setString(1, token);
                    insert.setString(2, scope.caseId().toString());
                    insert.setString(3, scope.personId().toString());
                    insert.setString(4, scope.retention().code());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    @Override
    public Set<UUID> casesWith(Collection<String> allOf, int limit) {
        Search search = new Search(allOf, limit);
        return search.isEmpty() ? Set.of() : file.inTransaction(connection -> found(connection, search));
    }

    @Override
    public void remove(KeyScope scope) {
        file.erase(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "DELETE FROM person_token WHERE case_id = ? AND person_id = ? AND retention IN (?, '')")) {
                delete.setString(1, scope.caseId().toString());
                delete.setString(2, scope.personId().toString());
                delete.setString(3, scope.retention().code());
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public void remove(UUID caseId, UUID personId) {
        file.erase(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM person_token WHERE case_id = ? AND person_id = ?")) {
                delete.setString(1, caseId.toString());
                delete.setString(2, personId.toString());
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public void removeCase(UUID caseId) {
        file.erase(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM person_token WHERE case_id = ?")) {
                delete.setString(1, caseId.toString());
                return delete.executeUpdate();
            }
        });
    }

    private static Set<UUID> found(Connection connection, Search search) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(search.tokens().size(), "?"));
        try (PreparedStatement select = connection.prepareStatement("SELECT case_id FROM person_token WHERE token IN ("
                + marks + ")" + " GROUP BY case_id HAVING COUNT(DISTINCT token) = ? ORDER BY case_id LIMIT ?")) {
            int parameter = 0;
            for (String token : search.tokens()) {
                select.setString(++parameter, token);
            }
            select.setInt(++parameter, search.tokens().size());
            select.setInt(++parameter, search.limit());
            Set<UUID> cases = new LinkedHashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cases.add(UUID.fromString(row.getString("case_id")));
                }
            }
            return cases;
        }
    }
}
