package org.mediationledger.launcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.launcher.evidence.WitnessFolder;
import org.mediationledger.launcher.settings.SystemChance;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.witness.WitnessServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a witness, on a machine of a commissioner or an auditor. */
@Command(name = "witness")
final class WitnessCommand implements Callable<Integer> {

    @Option(names = "--folder", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "witness")
    private String name = "";

    @Option(names = "--log", paramLabel = "KEY")
    private List<String> logs = new ArrayList<>();

    @Option(names = "--address", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8090")
    private int port;

    @Override
    public Integer call() {
        if (folder == null) {
            throw new StartRefused("Say with --folder DIR where the witness keeps its key and what it remembers.");
        }
        if (port < 0 || port > 65_535) {
            throw new StartRefused("--port must be a number from 0 to 65535; 0 takes any free port.");
        }
        List<VerifierKey> known = logs.stream().map(WitnessCommand::key).toList();
        WitnessFolder opened = open(folder);
        System.out.println("This witness's key, for the ledger's settings and for readers' policies:");
        System.out.println("  " + opened.key().encoded());
        if (known.isEmpty()) {
            opened.close();
            throw new StartRefused("Say with --log KEY whose log is witnessed: ./ledger policy prints the log's key.");
        }
        // So long may somebody take over a request; the JDK's server reads it when it is first used.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        try {
            // The server's threads keep the process up; what it remembers is on disk before each answer.
            WitnessServer server = WitnessServer.start(
                    opened.witness(known, SystemTime.clock()), new InetSocketAddress(address, port));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                opened.close();
            }));
            System.out.println("It answers at " + server.prefix());
            System.out.flush();
            return 0;
        } catch (IOException taken) {
            opened.close();
            throw new StartRefused("Port " + port + " of " + address + " can't be had; choose another with --port.");
        }
    }

    private WitnessFolder open(Path where) {
        try {
            return WitnessFolder.open(where, name, SystemChance.random());
        } catch (UncheckedIOException unusable) {
            throw new StartRefused("The folder " + where + " can't be used, or another witness runs in it.");
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused(
                    "--name must be a name without spaces and plus signs, for example witness.example.org.");
        }
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("--log must be a log's verifier key: name+id+key.");
        }
    }
}
