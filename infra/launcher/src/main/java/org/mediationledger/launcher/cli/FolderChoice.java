package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.folder.DefaultFolders;
import org.mediationledger.launcher.folder.LedgerKind;

/** Which folders are meant where not both are named. */
final class FolderChoice {

    private FolderChoice() {}

    /** A demo and a ledger in earnest never share a folder, so neither do their defaults. */
    static DefaultFolders of(
            @Nullable Path data, @Nullable Path secrets, LedgerKind kind, Map<String, String> environment, Path home) {
        DefaultFolders defaults = DefaultFolders.of(environment, home);
        Path dataDefault = kind == LedgerKind.DEMO ? besides(defaults.data(), "-demo") : defaults.data();
        Path secretsDefault = kind == LedgerKind.DEMO ? besides(defaults.secrets(), "-demo") : defaults.secrets();
        return new DefaultFolders(
                Objects.requireNonNullElse(data, dataDefault),
                secrets != null ? secrets : data == null ? secretsDefault : besides(data, "-secrets"));
    }

    /** Secrets lie beside the data that was chosen, not in it. */
    private static Path besides(Path path, String suffix) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + suffix);
    }
}
