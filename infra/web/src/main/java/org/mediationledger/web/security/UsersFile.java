package org.mediationledger.web.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the accounts of a ledger that runs in earnest, from a JSON file in UTF-8:
 *
 * <pre>{@code
 * {"users": [
 *   {"account": "a.khan", "role": "ADVISER", "organisation": "kids", "passwordHash": "{bcrypt}$2a$12$…"},
 *   {"account": "j.doe", "role": "FAMILY", "passwordHash": "{pbkdf2}…"}
 * ]}
 * }</pre>
 *
 * <p>{@code role} is one of {@link Role}; {@code organisation} is the directory's id or official code, and is left out
 * for roles whose reach doesn't ask for one; {@code passwordHash} is described at {@link UserAccount}. Hashes can be made
 * with {@code htpasswd -nbBC 12 "" 'password'}, prefixed by <code>{bcrypt}</code>.
 */
public final class UsersFile {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private UsersFile() {}

    /** A file cannot be used; says which user and which field, never a value. */
    public static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    private record Users(@Nullable List<@Nullable Line> users) {}

    private record Line(
            @Nullable String account,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String passwordHash) {}

    /**
     * The file's accounts, at least one.
     *
     * @throws Malformed when it cannot be read, or isn't as described
     */
    public static InMemoryUsers read(Path file) {
        List<@Nullable Line> lines = lines(content(file));
        if (lines.isEmpty()) {
            throw new Malformed("the users file names no users");
        }
        try {
            return new InMemoryUsers(IntStream.range(0, lines.size())
                    .mapToObj(index -> account(index, lines.get(index)))
                    .toList());
        } catch (IllegalArgumentException twice) {
            throw new Malformed("the users file: " + twice.getMessage());
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Malformed("there is no users file that can be read at " + file);
        }
    }

    private static List<@Nullable Line> lines(byte[] content) {
        try {
            List<@Nullable Line> users = JSON.readValue(content, Users.class).users();
            return users == null ? List.of() : users;
        } catch (JacksonException withoutItsContent) {
            throw new Malformed("the users file is not the JSON that is described, near line "
                    + withoutItsContent.getLocation().getLineNr());
        }
    }

    private static UserAccount account(int index, @Nullable Line line) {
        if (line == null) {
            throw new Malformed("users[%s] is null".formatted(index));
        }
        AccountId account = field(index, "account", line.account(), AccountId::new);
        Role role = field(index, "role", line.role(), UsersFile::roleOfPerson);
        if (line.organisation() == null && needsOrganisation(role)) {
            throw new Malformed("users[%d].organisation is missing, which the role needs".formatted(index));
        }
        return field(
                index,
                "passwordHash",
                line.passwordHash(),
                hash -> new UserAccount(account, role, line.organisation(), hash));
    }

    private static Role roleOfPerson(String name) {
        Role role = Role.valueOf(name);
        if (!Role.ofPeople().contains(role)) {
            throw new IllegalArgumentException("nobody signs in as the ledger itself");
        }
        return role;
    }

    private static boolean needsOrganisation(Role role) {
        return switch (RightsTable.of(role).reach()) {
            case REFERRED, PROVIDED, ADVISED, OF_AUTHORITY, OF_AUTHORITY_UNDER_APPEAL, OF_COMMISSIONER -> true;
            case NONE, CONDUCTED, GRANTED, ALL -> false;
        };
    }

    private interface Reading<T> {
        T read(String text);
    }

    private static <T> T field(int index, String name, @Nullable String text, Reading<T> reading) {
        if (text == null) {
            throw new Malformed("users[%s].%s is missing".formatted(index, name));
        }
        try {
            return reading.read(text);
        } catch (IllegalArgumentException unusable) {
            throw new Malformed("users[%s].%s is not as described".formatted(index, name));
        }
    }
}
