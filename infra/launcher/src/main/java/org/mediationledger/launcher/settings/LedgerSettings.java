package org.mediationledger.launcher.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.folder.LedgerKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a process is told at its start.
 *
 * @param sides which sides it runs
 * @param kind a demo with invented cases, or people's cases
 * @param origin the ledger's name, under which values are sealed
 * @param data the data folder; embedded only
 * @param secrets the secrets folder
 * @param directory the operator's own organisations and mediators, beside the authorities and commissioning bodies that
 *     the ledger knows
 * @param users the file of accounts that sign in with a password
 * @param mongodb where views, tokens and keys are kept; server only
 * @param log where the evidence log is kept, if this process keeps it, and who witnesses it
 * @param caseloadFrom where a demo's clock stands until its caseload is loaded; absent where it is, or none will be
 */
@ConfigurationProperties("ledger")
public record LedgerSettings(
        @DefaultValue({"command", "query", "web"}) Set<Side> sides,
        @DefaultValue("run") LedgerKind kind,
        @DefaultValue("mediation-ledger/v1") String origin,
        @Nullable Path data,
        @Nullable Path secrets,
        @Nullable Path directory,
        @Nullable Path users,
        @Nullable Mongodb mongodb,
        @DefaultValue Log log,
        @Nullable Instant caseloadFrom) {

    /** @param uri the connection string, with the name of the database */
    public record Mongodb(String uri) {}

    /**
     * The evidence log.
     *
     * @param folder of the log and of the packs that were given out, on storage that every process can reach which may
     *     take the log over; {@code server} only, where a process that has none keeps no log. An embedded ledger keeps both
     *     in its data folder
     * @param witnesses each one's verifier key and address, with a space between
     * @param timeStamps the address of a time-stamp authority (RFC 3161)
     */
    public record Log(
            @Nullable Path folder,
            @DefaultValue List<String> witnesses,
            @Nullable String timeStamps) {}

    /** Whether this process runs a side. */
    public boolean runs(Side side) {
        return sides.contains(side);
    }

    /** Whether the cases are invented. */
    public boolean demo() {
        return kind == LedgerKind.DEMO;
    }
}
