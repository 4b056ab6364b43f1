package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.folder.DefaultFolders;
import org.mediationledger.launcher.folder.LedgerKind;
import picocli.CommandLine.Option;

/** Options that every start has. */
final class StartOptions {

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--secrets", paramLabel = "DIR")
    private @Nullable Path secrets;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    /** The address is loopback, always: whoever serves others puts a proxy with TLS before it. */
    int port() {
        if (port < 0 || port > 65_535) {
            throw new StartRefused("--port must be a number from 0 to 65535; 0 takes any free port.");
        }
        return port;
    }

    /** A demo and a ledger in earnest never share a folder, so neither do their defaults. */
    DefaultFolders folders(LedgerKind kind, Map<String, String> environment, Path home) {
        return folders(data, secrets, kind, environment, home);
    }

    /** As {@link #folders}, where these were named or not. */
    static DefaultFolders folders(
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
