package org.mediationledger.launcher.folder;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger lives when nobody says otherwise (XDG Base Directory Specification 0.8).
 *
 * @param data the data folder
 * @param secrets the secrets folder
 */
public record DefaultFolders(Path data, Path secrets) {

    private static final String APPLICATION = "mediation-ledger";

    /**
     * The folders under the base directories that the environment names, or under the home folder.
     *
     * @param environment the process's environment variables
     * @param home the user's home folder
     */
    public static DefaultFolders of(Map<String, String> environment, Path home) {
        Path data =
                base(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
        Path config = base(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        return new DefaultFolders(
                data.resolve(APPLICATION), config.resolve(APPLICATION).resolve("secrets"));
    }

    /** The specification has relative paths ignored. */
    private static Path base(@Nullable String set, Path otherwise) {
        if (set == null || set.isEmpty()) {
            return otherwise;
        }
        Path path = Path.of(set);
        return path.isAbsolute() ? path : otherwise;
    }
}
