package org.mediationledger.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.rights.Role;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class UsersFileTest {

    private static final String BCRYPT = "{bcrypt}" + new BCryptPasswordEncoder(10).encode("secret");
    private static final String PBKDF2 =
            "{pbkdf2}" + Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("secret");

    @TempDir
    Path folder;

    @Test
    void names_accounts_with_their_roles_and_organisations() throws IOException {
        InMemoryUsers users = UsersFile.read(file("""
                {"users": [
                  {"account": "a.khan", "role": "ADVISER", "organisation": "kids", "passwordHash": "%s"},
                  {"account": "j.doe", "role": "FAMILY", "passwordHash": "%s"}]}
                """.formatted(BCRYPT, PBKDF2)));
        assertThat(users.size()).isEqualTo(2);
        assertThat(users.find("a.khan")).satisfies(user -> {
            assertThat(user.role()).isEqualTo(Role.ADVISER);
            assertThat(user.organisation()).isEqualTo("kids");
        });
        assertThat(users.find("j.doe"))
                .satisfies(user -> assertThat(user.organisation()).isNull());
        assertThat(users.find("nobody")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"users": []}                                                                     | names no users
            {}                                                                                | names no users
            {"users": [null]}                                                                 | users[0]
            {"users": [{"role": "FAMILY", "passwordHash": "HASH"}]}                           | users[0].account
            {"users": [{"account": "Ada Example", "role": "FAMILY", "passwordHash": "HASH"}]} | users[0].account
            {"users": [{"account": "ada", "role": "KING", "passwordHash": "HASH"}]}           | users[0].role
            {"users": [{"account": "ada", "role": "ADVISER", "passwordHash": "HASH"}]}        | users[0].organisation
            {"users": [{"account": "ada", "role": "FAMILY"}]}                                 | users[0].passwordHash
            {"users": [{"account": "ada", "role": "FAMILY", "passwordHash": "{noop}secret"}]} | users[0].passwordHash
            {"users": [{"account": "ada", "role": "FAMILY", "passwordHash": "secret"}]}       | users[0].passwordHash
            {"users": [{"account": "ada", "role": "FAMILY", "passwordHash": "{bcrypt}$2a$04$12345678901234567890123456789012345678901234567890123"}]} | users[0].passwordHash
            {"users": [{"account": "ada", "password": "secret"}]}                             | line
            {"users": [{"account": "ada", "account": "bob"}]}                                 | line
            users: ada                                                                        | line
            """)
    void says_which_user_and_field_is_wrong_and_never_what_stands_there(String json, String where) throws IOException {
        Path file = file(json.replace("HASH", BCRYPT));
        assertThatThrownBy(() -> UsersFile.read(file))
                .isInstanceOf(UsersFile.Malformed.class)
                .hasMessageContaining(where)
                .message()
                .doesNotContain("secret", "Example", "KING", "$2a");
    }

    @Test
    void refuses_two_users_of_one_account() throws IOException {
        String user = "{\"account\": \"ada\", \"role\": \"FAMILY\", \"passwordHash\": \"%s\"}".formatted(BCRYPT);
        Path file = file("{\"users\": [%s, %s]}".formatted(user, user));
        assertThatThrownBy(() -> UsersFile.read(file))
                .isInstanceOf(UsersFile.Malformed.class)
                .hasMessageContaining("two users");
    }

    @Test
    void says_where_a_file_was_looked_for_that_is_not_there() {
        Path nowhere = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> UsersFile.read(nowhere))
                .isInstanceOf(UsersFile.Malformed.class)
                .hasMessageContaining(nowhere.toString());
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("users.json"), json);
    }
}
