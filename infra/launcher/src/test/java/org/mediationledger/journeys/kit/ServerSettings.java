package org.mediationledger.journeys.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of a ledger over Axon Server and MongoDB, less the sides of each process.
 *
 * @param axonServer host and port
 * @param mongodb a connection string with a database that nothing was written to before
 * @param secrets the folder that all processes share
 * @param log the folder of the evidence log, which the process keeps that runs queries
 */
record ServerSettings(String axonServer, String mongodb, Path secrets, Path log) {

    private static final String USERS = """
            {"users": [{"account": "somebody", "role": "AUDITOR", "passwordHash":
                        "{bcrypt}$2a$10$MJYw1uUNUSBmYayqnDT5x.cRh/aMzq4e4kUVg9xt6Ha90zLUjEIYa"}]}
            """;

    private static final Pattern CONNECTION_STRING =
            Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    /** The same server's database of that name. */
    static String database(String uri, String name) {
        Matcher parts = CONNECTION_STRING.matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("MONGODB_URI is not a connection string");
        }
        return parts.group(1) + "/" + name + (parts.group(2) == null ? "" : parts.group(2));
    }

    /** As the deployment gives them: in the environment, with a file of accounts. */
    Map<String, String> environmentOf(String sides) throws IOException {
        Path users = Files.writeString(secrets.resolve("users.json"), USERS);
        return Map.of(
                "LEDGER_STORE",
                "server",
                "LEDGER_SIDES",
                sides,
                "LEDGER_SECRETS",
                secrets.toString(),
                "LEDGER_USERS",
                users.toString(),
                "LEDGER_MONGODB_URI",
                mongodb,
                "AXON_AXONSERVER_SERVERS",
                axonServer,
                "SERVER_PORT",
                "0");
    }

    /** As arguments of a process that runs those sides and keeps the log. */
    String[] keepingTheLog(String sides) {
        return Stream.concat(Stream.of(of(sides)), Stream.of("--ledger.log.folder=" + log))
                .toArray(String[]::new);
    }

    /** As arguments of a process that runs those sides. */
    String[] of(String sides) {
        return Stream.of(
                        "ledger.store=server",
                        "ledger.sides=" + sides,
                        "ledger.kind=DEMO",
                        "ledger.secrets=" + secrets,
                        "ledger.mongodb.uri=" + mongodb,
                        "axon.axonserver.servers=" + axonServer,
                        "server.port=0")
                .map(property -> "--" + property)
                .toArray(String[]::new);
    }
}
