package org.mediationledger.launcher.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.sealing.RetentionClass;
import org.sqlite.SQLiteConfig;

/** Looks through a vault's file, while a ledger uses it or not, and changes nothing: no key is opened. */
public final class HeldClasses {

    private static final int BUSY_MILLIS = 5_000;

    private HeldClasses() {}

    /**
     * Of which classes each case still has keys; cases that have none are left out.
     *
     * @throws VaultFailure when there is no vault, or it can't be read
     */
    public static Map<UUID, Set<RetentionClass>> of(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Map<UUID, Set<RetentionClass>> held = new HashMap<>();
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
                PreparedStatement select = connection.prepareStatement(
                        "SELECT DISTINCT case_id, retention FROM data_key WHERE wrapped <> zeroblob(length(wrapped))");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                held.computeIfAbsent(UUID.fromString(rows.getString(1)), unseen -> EnumSet.noneOf(RetentionClass.class))
                        .add(RetentionClass.ofCode(rows.getString(2)));
            }
        } catch (SQLException failed) {
            throw new VaultFailure("the vault's file cannot be read", failed);
        }
        return held;
    }
}
