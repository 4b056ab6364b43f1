package org.mediationledger.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void without_a_word_from_the_environment_they_lie_in_the_users_home() {
        assertThat(DefaultFolders.of(Map.of(), HOME))
                .isEqualTo(new DefaultFolders(
                        Path.of("/home/ada/.local/share/mediation-ledger"),
                        Path.of("/home/ada/.config/mediation-ledger/secrets")));
    }

    @Test
    void the_environment_moves_each_of_them() {
        assertThat(DefaultFolders.of(Map.of("XDG_DATA_HOME", "/srv/data", "XDG_CONFIG_HOME", "/srv/config"), HOME))
                .isEqualTo(new DefaultFolders(
                        Path.of("/srv/data/mediation-ledger"), Path.of("/srv/config/mediation-ledger/secrets")));
    }

    @Test
    void empty_and_relative_settings_are_ignored() {
        assertThat(DefaultFolders.of(Map.of("XDG_DATA_HOME", "", "XDG_CONFIG_HOME", "config"), HOME))
                .isEqualTo(DefaultFolders.of(Map.of(), HOME));
    }
}
