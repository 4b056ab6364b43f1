package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
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

    DefaultFolders folders(LedgerKind kind, Map<String, String> environment, Path home) {
        return FolderChoice.of(data, secrets, kind, environment, home);
    }
}
