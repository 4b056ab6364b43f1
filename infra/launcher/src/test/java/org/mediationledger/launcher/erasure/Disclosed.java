package org.mediationledger.launcher.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is sealed in a copy of a ledger's folders, opened by hand from the layouts that are written down: what
 * somebody holds who has stolen both folders.
 *
 * @param keyId the data key
 * @param secret the data key's secret
 * @param wrapped the key as the vault keeps it
 * @param disclosure the disclosure's text
 * @param salt its salt, as text
 * @param value the personal value
 */
record Disclosed(String keyId, byte[] secret, byte[] wrapped, String disclosure, String salt, String value) {

    private static final String ORIGIN = "mediation-ledger/v1";
    private static final JsonMapper JSON = new JsonMapper();

    private record Key(byte[] secret, byte[] wrapped) {}

    static List<Disclosed> all(Path data, Path secrets) {
        try {
            byte[] kek = Files.readAllBytes(secrets.resolve("kek"));
            Map<String, Key> keys = keys(data.resolve("vault.db"), kek);
            List<Disclosed> all = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT payload FROM DomainEventEntry")) {
                while (rows.next()) {
                    JsonNode event = JSON.readTree(rows.getBytes(1));
                    collect(event.path("caseId").asString(), event, keys, all);
                }
            }
            return all;
        } catch (IOException | SQLException | GeneralSecurityException unexpected) {
            throw new AssertionError("the copy can't be read", unexpected);
        }
    }

    private static void collect(String caseId, JsonNode node, Map<String, Key> keys, List<Disclosed> all)
            throws GeneralSecurityException {
        if (node.has("commitment") && node.has("ciphertext")) {
            String keyId = node.path("keyId").asString();
            Key key = keys.get(keyId);
            if (key != null) {
                all.add(opened(caseId, keyId, key, node.path("ciphertext").asString()));
            }
            return;
        }
        for (JsonNode part : node) {
            collect(caseId, part, keys, all);
        }
    }

    private static Disclosed opened(String caseId, String keyId, Key key, String ciphertext)
            throws GeneralSecurityException {
        ByteBuffer bytes =
                ByteBuffer.wrap(Base64.getUrlDecoder().decode(ciphertext)).position(1);
        byte[] valueId = taken(bytes, 16);
        byte[] nonce = taken(bytes, 12);
        String context = String.join(
                "|",
                ORIGIN,
                caseId,
                keyId,
                Base64.getUrlEncoder().withoutPadding().encodeToString(valueId));
        String disclosure = new String(
                decrypted(key.secret(), nonce, context, taken(bytes, bytes.remaining())), StandardCharsets.US_ASCII);
        JsonNode parts = JSON.readTree(Base64.getUrlDecoder().decode(disclosure));
        return new Disclosed(
                keyId,
                key.secret(),
                key.wrapped(),
                disclosure,
                parts.get(0).asString(),
                parts.get(2).asString());
    }

    private static Map<String, Key> keys(Path vault, byte[] kek) throws SQLException, GeneralSecurityException {
        Map<String, Key> keys = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + vault);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT key_id, case_id, person_id, retention, wrapped FROM data_key"
                                + " WHERE wrapped <> zeroblob(61)")) {
            while (rows.next()) {
                byte[] wrapped = rows.getBytes("wrapped");
                ByteBuffer bytes = ByteBuffer.wrap(wrapped).position(1);
                byte[] nonce = taken(bytes, 12);
                String context = String.join(
                        "|",
                        rows.getString("key_id"),
                        rows.getString("case_id"),
                        rows.getString("person_id"),
                        rows.getString("retention"));
                keys.put(
                        rows.getString("key_id"),
                        new Key(decrypted(kek, nonce, context, taken(bytes, bytes.remaining())), wrapped));
            }
        }
        return keys;
    }

    private static byte[] decrypted(byte[] secret, byte[] nonce, String context, byte[] encrypted)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(encrypted);
    }

    private static byte[] taken(ByteBuffer bytes, int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
